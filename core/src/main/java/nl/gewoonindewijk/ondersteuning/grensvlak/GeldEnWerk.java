package nl.gewoonindewijk.ondersteuning.grensvlak;

import static nl.gewoonindewijk.ondersteuning.grensvlak.Grensvlakregel.als;
import static nl.gewoonindewijk.ondersteuning.grensvlak.Haarlemsebronnen.db;
import static nl.gewoonindewijk.ondersteuning.grensvlak.Haarlemsebronnen.onderdeel;
import static nl.gewoonindewijk.ondersteuning.grensvlak.Haarlemsebronnen.ua;
import static nl.gewoonindewijk.ondersteuning.grensvlak.Inzet.INFORMEREN;
import static nl.gewoonindewijk.ondersteuning.grensvlak.Scopebesluit.binnen;
import static nl.gewoonindewijk.ondersteuning.grensvlak.Scopebesluit.buiten;

import io.vavr.collection.Vector;
import java.util.List;

/** Money worries, debts, work and income: UA 3.2.1, 3.2.5, 3.4.1, 6.11 and 6.12. */
final class GeldEnWerk {

    static final Vector<Onderwerp> ONDERWERPEN = Vector.of(
            Onderwerp.van(
                    "SCHULDEN",
                    "Schuldenvrij leven",
                    List.of(onderdeel(
                            "SCHULDPREVENTIE",
                            "VROEGSIGNALERING",
                            "ONDERSTEUNING-BIJ-GELDZORGEN",
                            "SCHULDREGELING",
                            "NAZORG")),
                    als("ONDERDEEL", "SCHULDPREVENTIE", "VROEGSIGNALERING", "ONDERSTEUNING-BIJ-GELDZORGEN")
                            .dan(binnen(ua("3.2.1"), ua("6.11"), db("Geldzorgenvrij leven"))),
                    als("ONDERDEEL", "SCHULDREGELING", "NAZORG")
                            .dan(buiten(ua("6.11"), ua("3.2.1")).blijft(INFORMEREN))),
            Onderwerp.van(
                    "RONDKOMEN",
                    "Rondkomen",
                    List.of(onderdeel(
                            "VOORLICHTING-OP-SCHOLEN",
                            "PREVENTIE",
                            "VROEGSIGNALERING",
                            "HULP-BIJ-GELDZAKEN-EN-ADMINISTRATIE",
                            "MINIMAREGELING",
                            "HAARLEMPAS",
                            "BIJZONDERE-BIJSTAND",
                            "UITKERING",
                            "NAZORG")),
                    als(
                                    "ONDERDEEL",
                                    "VOORLICHTING-OP-SCHOLEN",
                                    "PREVENTIE",
                                    "VROEGSIGNALERING",
                                    "HULP-BIJ-GELDZAKEN-EN-ADMINISTRATIE")
                            .dan(binnen(ua("3.2.5"), ua("6.11"), db("Rondkomen"))),
                    als("ONDERDEEL", "MINIMAREGELING", "HAARLEMPAS", "BIJZONDERE-BIJSTAND", "UITKERING", "NAZORG")
                            .dan(buiten(ua("6.11"), ua("3.2.5")).blijft(INFORMEREN))),
            Onderwerp.altijd(
                    "WAARDEVOL-WERK",
                    "Waardevol werk",
                    binnen(db("Waardevol werk"), ua("3.4.1")).samenMet("Spaarne Werkt")),
            Onderwerp.van(
                    "WERK",
                    "Werk en inkomen",
                    List.of(onderdeel(
                            "WEGWIJS-IN-WERK-EN-OPLEIDING",
                            "JOBCOACHING",
                            "SOCIALE-WERKVOORZIENING",
                            "NIEUW-BESCHUT-WERK",
                            "RE-INTEGRATIE",
                            "LEERWERKTRAJECT")),
                    als("ONDERDEEL", "WEGWIJS-IN-WERK-EN-OPLEIDING").dan(binnen(ua("3.4.1"))),
                    als(
                                    "ONDERDEEL",
                                    "JOBCOACHING",
                                    "SOCIALE-WERKVOORZIENING",
                                    "NIEUW-BESCHUT-WERK",
                                    "RE-INTEGRATIE",
                                    "LEERWERKTRAJECT")
                            .dan(buiten(ua("6.12"))
                                    .naar("Participatiebedrijf Zuid-Kennemerland")
                                    .samenMet(
                                            "afdeling Werk en Inkomen",
                                            "(sociaal) ondernemers",
                                            "(re-integratie)bedrijven",
                                            "UWV",
                                            "Werkgeversservicepunt (WSP)"))));

    private GeldEnWerk() {}
}
