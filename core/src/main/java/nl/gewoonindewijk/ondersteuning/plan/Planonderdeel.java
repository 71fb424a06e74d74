package nl.gewoonindewijk.ondersteuning.plan;

/** Een planonderdeel: what an ondersteuningsplan holds before it can be signed. Regel: UA-5.1-PLAN. Bron: UA 5.1. */
public enum Planonderdeel {
    /** What the resident wants to achieve. */
    DOELEN_EN_RESULTATEN("doelen en resultaten"),
    /** What the resident and the people around can do. */
    EIGEN_KRACHT_EN_NETWERK("eigen kracht en netwerk"),
    /** What other provisions and laws offer. */
    VOORLIGGENDE_VOORZIENINGEN("voorliggende voorzieningen en wet- en regelgeving"),
    /** What may be a solution. */
    ONDERSTEUNING_EN_ACTIVITEITEN("ondersteuning en activiteiten"),
    /** With whom the resident works on it. */
    MET_WIE("met wie"),
    /** What was agreed about the time after the support. */
    PERSPECTIEF_BIJ_BEEINDIGING("perspectief bij be\u00ebindiging"),
    /** Every right and duty that the resident has to be told of. Regel: UA-5.1-RECHTEN. Bron: UA 5.1 and 6.8. */
    RECHTEN_EN_PLICHTEN("uitleg over rechten en plichten"),
    /**
     * When the plan is evaluated. Regel: UA-5.1-EVALUATIE. {@code ~} The contract says "periodically" and names no term, so
     * each plan names its own day.
     */
    EVALUATIEMOMENT("dag van de eerste evaluatie");

    private final String tekst;

    Planonderdeel(String tekst) {
        this.tekst = tekst;
    }

    /** How it is said in a sentence. */
    public String tekst() {
        return tekst;
    }
}
