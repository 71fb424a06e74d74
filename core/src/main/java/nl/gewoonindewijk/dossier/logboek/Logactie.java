package nl.gewoonindewijk.dossier.logboek;

/** What can be done with personal data. */
public enum Logactie {
    /** A dossier was opened for a resident. */
    DOSSIER_OPENEN,
    /** What belongs to a dossier was recorded. */
    DOSSIER_BIJWERKEN,
    /** A dossier was sought by its holder or burgerservicenummer. */
    ZOEKEN,
    /** A dossier or its pieces were read. */
    LEZEN,
    /** A resident got an extract. */
    INZAGE_GEVEN,
    /** Consent was recorded. */
    TOESTEMMING_VASTLEGGEN,
    /** Consent was withdrawn. */
    TOESTEMMING_INTREKKEN,
    /** Data were shared with a third party. */
    VERSTREKKEN,
    /** Data were handed over for an objection or appeal. */
    OVERDRAGEN,
    /** Destruction was held up. */
    VERNIETIGING_OPSCHORTEN,
    /** Destruction is no longer held up. */
    OPSCHORTING_OPHEFFEN,
    /** A request for destruction was recorded. */
    VERNIETIGINGSVERZOEK_VASTLEGGEN,
    /** A request for destruction was decided. */
    VERNIETIGINGSVERZOEK_BESLISSEN,
    /** A list of what is to be destroyed was drawn up. */
    VERNIETIGING_VOORSTELLEN,
    /** Such a list was approved. */
    VERNIETIGING_GOEDKEUREN,
    /** Such a list was turned down. */
    VERNIETIGING_AFKEUREN,
    /** Data were destroyed. */
    VERNIETIGEN,
    /** The log was checked. */
    LOGBOEK_CONTROLEREN
}
