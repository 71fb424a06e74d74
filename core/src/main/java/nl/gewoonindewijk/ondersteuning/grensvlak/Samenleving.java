package nl.gewoonindewijk.ondersteuning.grensvlak;

import static nl.gewoonindewijk.ondersteuning.grensvlak.Grensvlakregel.als;
import static nl.gewoonindewijk.ondersteuning.grensvlak.Haarlemsebronnen.onderdeel;
import static nl.gewoonindewijk.ondersteuning.grensvlak.Haarlemsebronnen.ua;
import static nl.gewoonindewijk.ondersteuning.grensvlak.Inzet.INFORMEREN;
import static nl.gewoonindewijk.ondersteuning.grensvlak.Inzet.ONDERSTEUNEN_NADERHAND;
import static nl.gewoonindewijk.ondersteuning.grensvlak.Scopebesluit.binnen;
import static nl.gewoonindewijk.ondersteuning.grensvlak.Scopebesluit.buiten;

import io.vavr.collection.Vector;
import java.util.List;

/** Partners in the city: UA 6, 6.3, 6.8 to 6.10 and 6.13. */
final class Samenleving {

    static final Vector<Onderwerp> ONDERWERPEN = Vector.of(
            Onderwerp.altijd(
                    "SAMENWERKING-IN-DE-STAD",
                    "Samenwerking met cultuur, sport, religie en politie",
                    binnen(ua("6"))
                            .samenMet(
                                    "culturele instellingen (waaronder de bibliotheek)",
                                    "sportverenigingen",
                                    "religieuze instellingen",
                                    "politie")),
            Onderwerp.altijd(
                    "DIVERSITEIT-EN-INCLUSIE",
                    "Diversiteit en inclusie",
                    binnen(ua("6.3")).samenMet("Bureau Discriminatiezaken", "COC")),
            Onderwerp.altijd(
                    "ONAFHANKELIJKE-CLIENTONDERSTEUNING",
                    "Onafhankelijke cli\u00ebntondersteuning",
                    buiten(ua("6.8")).blijft(INFORMEREN)),
            Onderwerp.altijd(
                    "ONDERNEMERS",
                    "Samenwerking met ondernemers",
                    binnen(ua("6.9")).samenMet("maatschappelijk betrokken ondernemers")),
            Onderwerp.altijd(
                    "ONDERWIJS",
                    "Stages, werkervaring en onderzoek met het onderwijs",
                    binnen(ua("6.10"))
                            .samenMet(
                                    "praktijk- en beroepsgerichte onderwijsinstellingen",
                                    "onderzoeksprogramma's",
                                    "wijkplaatsaanpakken")),
            Onderwerp.van(
                    "PACT-VOOR-UITSTROOM",
                    "Een woning via het Pact voor Uitstroom",
                    List.of(onderdeel("AANVRAAG-EN-ZORGPLAN", "ONDERSTEUNING")),
                    als("ONDERDEEL", "AANVRAAG-EN-ZORGPLAN")
                            .dan(buiten(ua("6.13"))
                                    .naar("partners Maatschappelijke Opvang en Beschermd Wonen")
                                    .blijft(ONDERSTEUNEN_NADERHAND)),
                    als("ONDERDEEL", "ONDERSTEUNING").dan(binnen(ua("6.13")))),
            Onderwerp.altijd(
                    "SIGNALEN-VAN-WONINGCORPORATIES",
                    "Signalen van woningcorporaties oppakken",
                    binnen(ua("6.13")).samenMet("woningcorporaties")));

    private Samenleving() {}
}
