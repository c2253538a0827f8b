/** Parameters that mailings, advertisements and social networks add to links to count visitors. An entry ending in `_` is a beginning. */
export const tracking: readonly string[] =
  `utm_ mtm_ pk_ piwik_ matomo_ mc_ hsa_ oly_ vero_ _hsenc _hsmi __hstc __hssc __hsfp hsctatracking _ga
    _gl _ke _kx _openstat dclid epik fb_action_ids fb_action_types fb_source fbclid gad_source
    gad_campaignid gbraid gclid gclsrc gdfms igsh igshid irclickid li_fat_id mibextid mkt_tok
    ml_subscriber ml_subscriber_hash msclkid msockid ns_campaign ns_source rb_clickid ref ref_src
    ref_url s_cid sca_esv share_id si srsltid ttclid twclid wbraid wickedid wt_mc yclid ysclid zanpid`.split(/\s+/);

const names = new Set(tracking.filter((name) => !name.endsWith('_')));
const beginnings = tracking.filter((name) => name.endsWith('_'));

/** Whether a parameter of a link only counts visitors: it is ignored without a word. */
export const isTracking = (name: string) => names.has(name) || beginnings.some((beginning) => name.startsWith(beginning));
