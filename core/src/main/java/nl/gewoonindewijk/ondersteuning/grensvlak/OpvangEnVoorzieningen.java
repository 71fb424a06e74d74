package nl.gewoonindewijk.ondersteuning.grensvlak;

import static nl.gewoonindewijk.ondersteuning.grensvlak.Grensvlakregel.als;
import static nl.gewoonindewijk.ondersteuning.grensvlak.Haarlemsebronnen.MOMENT;
import static nl.gewoonindewijk.ondersteuning.grensvlak.Haarlemsebronnen.db;
import static nl.gewoonindewijk.ondersteuning.grensvlak.Haarlemsebronnen.onderdeel;
import static nl.gewoonindewijk.ondersteuning.grensvlak.Haarlemsebronnen.ua;
import static nl.gewoonindewijk.ondersteuning.grensvlak.Inzet.ADVISEREN;
import static nl.gewoonindewijk.ondersteuning.grensvlak.Inzet.INFORMEREN;
import static nl.gewoonindewijk.ondersteuning.grensvlak.Inzet.ONDERSTEUNEN_NADERHAND;
import static nl.gewoonindewijk.ondersteuning.grensvlak.Inzet.SIGNALEREN;
import static nl.gewoonindewijk.ondersteuning.grensvlak.Inzet.VASTSTELLEN;
import static nl.gewoonindewijk.ondersteuning.grensvlak.Inzet.VOORKOMEN;
import static nl.gewoonindewijk.ondersteuning.grensvlak.Scopebesluit.binnen;
import static nl.gewoonindewijk.ondersteuning.grensvlak.Scopebesluit.buiten;

import io.vavr.collection.Vector;
import java.util.List;

/** Specialist support, protected living, status holders and provisions of the Wmo: UA 4.3, 6.1, 6.2, 6.4 and 6.6. */
final class OpvangEnVoorzieningen {

    private static final Scopebesluit ERVOOR = binnen(ua("4.3"), ua("6.2"));
    private static final Scopebesluit ERNA = binnen(ua("6.2"), ua("4.3"), db("Wonen"));
    private static final Scopebesluit TIJDENS = buiten(ua("6.2"), ua("4.3"))
            .naar("centrumgemeente Haarlem")
            .blijft(SIGNALEREN, VOORKOMEN, ONDERSTEUNEN_NADERHAND);

    static final Vector<Onderwerp> ONDERWERPEN = Vector.of(
            Onderwerp.van(
                    "ZINTUIGLIJKE-BEPERKING",
                    "Begeleiding bij een zintuiglijke beperking",
                    List.of(
                            Grensvlakfeit.van(
                                    "ONDERSTEUNING",
                                    "Is laagdrempelige ondersteuning genoeg, of is specialistische nodig?",
                                    "LAAGDREMPELIG",
                                    "SPECIALISTISCH"),
                            Grensvlakfeit.van(
                                    "BEPERKING",
                                    "Welke beperking heeft de inwoner?",
                                    "VROEGDOOF",
                                    "VISUEEL",
                                    "DOOFBLIND",
                                    "LAATDOOF-OF-PLOTSDOOF")),
                    als("ONDERSTEUNING", "LAAGDREMPELIG").dan(binnen(ua("6.1"), ua("2.1"))),
                    als("ONDERSTEUNING", "SPECIALISTISCH")
                            .en("BEPERKING", "VROEGDOOF", "VISUEEL", "DOOFBLIND")
                            .dan(buiten(ua("6.1"))
                                    .naar("landelijk ingekochte specialistische aanbieders")
                                    .blijft(ADVISEREN, INFORMEREN)),
                    als("ONDERSTEUNING", "SPECIALISTISCH")
                            .en("BEPERKING", "LAATDOOF-OF-PLOTSDOOF")
                            .dan(buiten(ua("6.1"))
                                    .naar("behandeling via de Zorgverzekeringswet")
                                    .blijft(ADVISEREN, INFORMEREN))),
            metDagbesteding("BESCHERMD-WONEN", "Beschermd Wonen"),
            metDagbesteding("MAATSCHAPPELIJKE-OPVANG", "Maatschappelijke Opvang"),
            Onderwerp.van(
                    "VROUWENOPVANG",
                    "Vrouwenopvang",
                    List.of(MOMENT),
                    als("MOMENT", "VOOR").dan(ERVOOR),
                    als("MOMENT", "TIJDENS").dan(TIJDENS),
                    als("MOMENT", "NA").dan(ERNA)),
            Onderwerp.van(
                    "STATUSHOUDERS",
                    "Ondersteuning van statushouders",
                    List.of(Grensvlakfeit.van(
                            "VESTIGING",
                            "Hoe lang woont de statushouder in Haarlem?",
                            "EERSTE-JAAR",
                            "LANGER-DAN-EEN-JAAR")),
                    als("VESTIGING", "EERSTE-JAAR")
                            .dan(buiten(ua("6.4"))
                                    .naar("partijen die verantwoordelijk zijn voor de inburgering")
                                    .blijft(ONDERSTEUNEN_NADERHAND)
                                    .samenMet("partijen die verantwoordelijk zijn voor de inburgering")),
                    als("VESTIGING", "LANGER-DAN-EEN-JAAR").dan(binnen(ua("6.4")))),
            Onderwerp.van(
                    "MAATWERKVOORZIENINGEN-WMO",
                    "Maatwerkvoorziening Wmo",
                    List.of(Grensvlakfeit.van(
                            "SOORT", "Om welke voorziening gaat het?", "AANVULLENDE-ONDERSTEUNING", "ANDERS")),
                    als("SOORT", "AANVULLENDE-ONDERSTEUNING").dan(binnen(ua("6.6"))),
                    als("SOORT", "ANDERS").dan(buiten(ua("6.6")).blijft(ADVISEREN, INFORMEREN))),
            Onderwerp.van(
                    "KORTDUREND-VERBLIJF",
                    "Kortdurend Verblijf",
                    List.of(onderdeel("BIEDEN", "VASTSTELLEN-OF-HET-NODIG-IS")),
                    als("ONDERDEEL", "BIEDEN")
                            .dan(buiten(ua("6.6.1"), ua("6.6")).blijft(VASTSTELLEN, ADVISEREN, INFORMEREN)),
                    als("ONDERDEEL", "VASTSTELLEN-OF-HET-NODIG-IS").dan(binnen(ua("6.6.1")))),
            Onderwerp.altijd(
                    "HUISHOUDELIJKE-ONDERSTEUNING",
                    "Huishoudelijke Ondersteuning",
                    buiten(ua("6.6.2"), ua("6.6"))
                            .blijft(ADVISEREN, INFORMEREN)
                            .samenMet("aanbieders van Huishoudelijke Ondersteuning")));

    private OpvangEnVoorzieningen() {}

    /** The daytime activities of those who live there are part of waardevol werk, whatever else is outside: UA 3.4.1. */
    private static Onderwerp metDagbesteding(String code, String label) {
        return Onderwerp.van(
                code,
                label,
                List.of(onderdeel("BEGELEIDING", "DAGBESTEDING"), MOMENT),
                als("ONDERDEEL", "DAGBESTEDING").dan(binnen(ua("3.4.1"))),
                als("ONDERDEEL", "BEGELEIDING").en("MOMENT", "VOOR").dan(ERVOOR),
                als("ONDERDEEL", "BEGELEIDING").en("MOMENT", "TIJDENS").dan(TIJDENS),
                als("ONDERDEEL", "BEGELEIDING").en("MOMENT", "NA").dan(ERNA));
    }
}
