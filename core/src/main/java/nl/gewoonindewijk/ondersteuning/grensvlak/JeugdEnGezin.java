package nl.gewoonindewijk.ondersteuning.grensvlak;

import static nl.gewoonindewijk.ondersteuning.grensvlak.Grensvlakregel.als;
import static nl.gewoonindewijk.ondersteuning.grensvlak.Haarlemsebronnen.MOMENT;
import static nl.gewoonindewijk.ondersteuning.grensvlak.Haarlemsebronnen.db;
import static nl.gewoonindewijk.ondersteuning.grensvlak.Haarlemsebronnen.onderdeel;
import static nl.gewoonindewijk.ondersteuning.grensvlak.Haarlemsebronnen.ua;
import static nl.gewoonindewijk.ondersteuning.grensvlak.Inzet.BEGELEIDEN_NAAR;
import static nl.gewoonindewijk.ondersteuning.grensvlak.Inzet.SIGNALEREN;
import static nl.gewoonindewijk.ondersteuning.grensvlak.Scopebesluit.binnen;
import static nl.gewoonindewijk.ondersteuning.grensvlak.Scopebesluit.buiten;
import static nl.gewoonindewijk.ondersteuning.grensvlak.Scopebesluit.onbepaald;

import io.vavr.collection.Vector;
import java.util.List;

/** Children, young people and families: UA 6.5 to 6.5.3. */
final class JeugdEnGezin {

    private static final String CJG = "Centrum voor Jeugd en Gezin (CJG)";

    static final Vector<Onderwerp> ONDERWERPEN = Vector.of(
            Onderwerp.altijd(
                    "OPVOEDONDERSTEUNING",
                    "Laagdrempelige opvoedondersteuning",
                    binnen(db("Opvoeden en opgroeien"), ua("3.1.4"), ua("6.5"))),
            Onderwerp.altijd(
                    "KINDERWERK-EN-JONGERENWERK",
                    "Kinderwerk, jongerenwerk en speeltuinen",
                    binnen(db("Erbij horen en ontwikkelen"), ua("3.4.3"), ua("6.5"))),
            Onderwerp.altijd("JONGVOLWASSENEN", "Ondersteuning van jongvolwassenen (vanaf 18 jaar)", binnen(ua("6.5"))),
            Onderwerp.van(
                    "JEUGDHULP",
                    "Jeugdhulp, na verwijzing",
                    List.of(MOMENT),
                    als("MOMENT", "VOOR", "NA").dan(binnen(ua("4.3"))),
                    als("MOMENT", "TIJDENS")
                            .dan(buiten(ua("6.5"), ua("4.3"))
                                    .naar(CJG)
                                    .blijft(SIGNALEREN, BEGELEIDEN_NAAR)
                                    .samenMet(CJG))),
            Onderwerp.van(
                    "SCHOLEN",
                    "Ondersteuning op scholen",
                    List.of(onderdeel(
                            "ONDERSTEUNING",
                            "AANWEZIGHEID-JONGERENWERK",
                            "VOORLICHTING-GEZONDE-LEEFSTIJL",
                            "VOORLICHTING-OMGAAN-MET-GELD",
                            "VOORLICHTING-PSYCHISCH-FUNCTIONEREN")),
                    als("ONDERDEEL", "ONDERSTEUNING").dan(buiten(ua("6.5.1")).samenMet(CJG)),
                    als(
                                    "ONDERDEEL",
                                    "AANWEZIGHEID-JONGERENWERK",
                                    "VOORLICHTING-GEZONDE-LEEFSTIJL",
                                    "VOORLICHTING-OMGAAN-MET-GELD")
                            .dan(binnen(ua("6.5.1"))),
                    als("ONDERDEEL", "VOORLICHTING-PSYCHISCH-FUNCTIONEREN")
                            .dan(binnen(ua("3.1.2"), db("Psychisch functioneren")))),
            Onderwerp.van(
                    "GEZINNEN",
                    "Ondersteuning van gezinnen",
                    List.of(Grensvlakfeit.van(
                            "INDICATIE-JEUGDHULP",
                            "Is het ondersteuning waarvoor een indicatie voor Jeugdhulp is?",
                            "JA",
                            "NEE")),
                    als("INDICATIE-JEUGDHULP", "NEE").dan(binnen(ua("6.5.2")).samenMet(CJG)),
                    als("INDICATIE-JEUGDHULP", "JA")
                            .dan(buiten(ua("6.5.2"), ua("6.5"))
                                    .naar(CJG)
                                    .blijft(SIGNALEREN, BEGELEIDEN_NAAR)
                                    .samenMet(CJG))),
            Onderwerp.altijd(
                    "REGIE-BIJ-ZORGEN-OM-EEN-KIND",
                    "Regieondersteuning als de ontwikkeling of veiligheid van een kind in het geding is",
                    onbepaald(ua("6.5.2"))),
            Onderwerp.altijd(
                    "JONGEREN-EN-VEILIGHEID",
                    "Bijdrage aan de Haarlemse Integrale Aanpak Jeugd",
                    binnen(ua("6.5.3"), ua("3.2.2"), db("Veiligheid"))
                            .samenMet("zorgpartners", "strafpartners", "gemeente")));

    private JeugdEnGezin() {}
}
