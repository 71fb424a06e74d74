package nl.gewoonindewijk.ondersteuning;

/** What an employee can do in a case. */
public enum Handelingsoort {
    /** A question or signal was registered. */
    AANMELDING_REGISTREREN,
    /** A contact was recorded. */
    CONTACT_VASTLEGGEN,
    /** A question was answered, passed on or taken back. */
    AANMELDING_AFRONDEN,
    /** Longer support began. */
    TRAJECT_STARTEN,
    /** Another holds the regie. */
    REGIE_BELEGGEN,
    /** A handover was planned. */
    OVERDRACHT_PLANNEN,
    /** A handover was done. */
    OVERDRACHT_VOLTOOIEN,
    /** A planned handover is not needed after all. */
    OVERDRACHT_INTREKKEN,
    /** Longer support ended. */
    TRAJECT_BEEINDIGEN,
    /** A plan was begun. */
    PLAN_OPSTELLEN,
    /** A plan was written on. */
    PLAN_BIJWERKEN,
    /** A plan was signed. */
    PLAN_ONDERTEKENEN,
    /** A plan was evaluated. */
    PLAN_EVALUEREN,
    /** A plan will not be signed. */
    PLAN_INTREKKEN,
    /** A separate confirmation became due. */
    BEVESTIGING_VRAGEN,
    /** The gemeente issued a separate confirmation. */
    BEVESTIGING_AFGEVEN,
    /** A Pgb was requested. */
    PGB_AANVRAGEN,
    /** The gemeente decided on a Pgb. */
    PGB_BESLUITEN,
    /** A Pgb was evaluated. */
    PGB_EVALUEREN,
    /** The meldcode came into use. */
    MELDCODE_BEGINNEN,
    /** A step of the meldcode was taken. */
    MELDCODESTAP_ZETTEN,
    /** The meldcode ended in a decision. */
    MELDCODE_BESLISSEN
}
