package nl.gewoonindewijk.ondersteuning;

import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.regels.Bepaling;
import nl.gewoonindewijk.regels.Regelcode;

/** Een voorschrift: a rule on the way from question to support, with where it stands. It refuses what goes against it. */
public enum Voorschrift implements Bepaling {
    /** Every resident with a question is accepted; a refusal needs a ground in the scope. */
    ACCEPTATIE("UA-2.1-ACCEPTATIE", "UA", "2.1"),
    /** The meldcode: five steps in order, the decision recorded. */
    MELDCODE("UA-2.2-MELDCODE", "UA", "2.2"),
    /** Support can start from a signal; bemoeizorg is a contact of its own kind. */
    OUTREACHEND("UA-2.3-OUTREACHEND", "UA", "2.3"),
    /** Contact after a first question. */
    CONTACT("UA-4.3-CONTACT", "UA", "4.3"),
    /** Support is available in time. */
    START("UA-4.3-START", "UA", "4.3"),
    /** Who may take the initiative. */
    INITIATIEF("UA-4.3-INITIATIEF", "UA", "4.3"),
    /** Someone holds the regie. */
    REGIE("UA-4.4-REGIE", "UA", "4.4"),
    /** Warm handover to others. */
    OVERDRACHT("UA-4.5-OVERDRACHT", "UA", "4.5"),
    /** What a plan holds. */
    PLAN("UA-5.1-PLAN", "UA", "5.1"),
    /** One running plan per household. */
    EEN_PLAN("UA-5.1-EEN-PLAN", "UA", "5.1"),
    /** A plan is evaluated. */
    EVALUATIE("UA-5.1-EVALUATIE", "UA", "5.1"),
    /** The signed plan counts as beschikking; when a separate confirmation is due. */
    BESCHIKKING("UA-5.1-BESCHIKKING", "UA", "5.1"),
    /** Which rights and duties a resident is told of. */
    RECHTEN("UA-5.1-RECHTEN", "UA", "5.1"),
    /** When a Pgb is possible, and when it is evaluated. */
    PGB("UA-5.2-PGB", "UA", "5.2"),
    /** Individual and collective, short and long, in three parts. */
    VORMEN("AR-VORMEN", "AR", "drie onderdelen"),
    /** How long the research after a melding may take. */
    WMO_ONDERZOEK("WMO-2.3.2-ONDERZOEK", "Wmo 2015", "art. 2.3.2 lid 1"),
    /** How long a resident has for a plan of the resident's own. */
    WMO_PERSOONLIJK_PLAN("WMO-2.3.2-PERSOONLIJK-PLAN", "Wmo 2015", "art. 2.3.2 lid 2"),
    /** How long the decision on an application may take. */
    WMO_BESCHIKKING("WMO-2.3.5-BESCHIKKING", "Wmo 2015", "art. 2.3.5 lid 2"),
    /** How long a resident can object. */
    AWB_BEZWAAR("AWB-6.7-BEZWAAR", "Awb", "art. 6:7");

    private final String code;
    private final String document;
    private final String paragraaf;

    Voorschrift(String code, String document, String paragraaf) {
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
