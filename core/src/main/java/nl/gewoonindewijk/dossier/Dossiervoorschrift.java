package nl.gewoonindewijk.dossier;

import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.regels.Bepaling;
import nl.gewoonindewijk.regels.Regelcode;

/** Een voorschrift over dossiers: a rule on personal data, with where it stands. It refuses what goes against it. */
public enum Dossiervoorschrift implements Bepaling {
    /** A resident may see the own dossier. */
    INZAGE("UA-7.1-INZAGE", "UA", "7.1"),
    /** Nothing is shared without consent. */
    TOESTEMMING("UA-7.1-TOESTEMMING", "UA", "7.1"),
    /** Nothing is kept longer than needed, nor shorter than the law asks. */
    BEWAREN("UA-7.1-BEWAREN", "UA", "7.1"),
    /** Nobody reads or changes what is not theirs, and every access is logged. */
    BEVEILIGING("UA-7.1-BEVEILIGING", "UA", "7.1"),
    /** Who has no duty of secrecy gets no access. */
    GEHEIMHOUDING("UA-7.1-GEHEIMHOUDING", "UA", "7.1"),
    /** Every processing has a purpose. */
    DOELBINDING("UA-7.1-DOELBINDING", "UA", "7.1"),
    /** Data are handed over for objection and appeal. */
    GEGEVENS("UA-7.5-GEGEVENS", "UA", "7.5"),
    /** Who may see data of a young resident. */
    WMO_INZAGE("WMO-5.3.2-INZAGE", "Wmo 2015", "art. 5.3.2"),
    /** Who consents for a young resident, or for one who cannot weigh it. */
    WMO_TOESTEMMING("WMO-5.3.3-TOESTEMMING", "Wmo 2015", "art. 5.3.3"),
    /** Data are destroyed on request. */
    WMO_VERNIETIGING("WMO-5.3.5-VERNIETIGING", "Wmo 2015", "art. 5.3.5"),
    /** What stays on paper of a destruction, and who decides on it. */
    VERKLARING("ARCHIEFBESLUIT-8-VERKLARING", "Archiefbesluit 1995", "art. 8");

    private final String code;
    private final String document;
    private final String paragraaf;

    Dossiervoorschrift(String code, String document, String paragraaf) {
        this.code = code;
        this.document = document;
        this.paragraaf = paragraaf;
    }

    @Override
    public Regelcode code() {
        return new Regelcode(code);
    }

    @Override
    public Bron bron() {
        return new Bron(document, paragraaf);
    }
}
