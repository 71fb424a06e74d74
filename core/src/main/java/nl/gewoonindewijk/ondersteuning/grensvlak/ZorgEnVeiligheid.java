package nl.gewoonindewijk.ondersteuning.grensvlak;

import static nl.gewoonindewijk.ondersteuning.grensvlak.Grensvlakregel.als;
import static nl.gewoonindewijk.ondersteuning.grensvlak.Haarlemsebronnen.MOMENT;
import static nl.gewoonindewijk.ondersteuning.grensvlak.Haarlemsebronnen.db;
import static nl.gewoonindewijk.ondersteuning.grensvlak.Haarlemsebronnen.onderdeel;
import static nl.gewoonindewijk.ondersteuning.grensvlak.Haarlemsebronnen.ua;
import static nl.gewoonindewijk.ondersteuning.grensvlak.Inzet.ONDERSTEUNEN_NADERHAND;
import static nl.gewoonindewijk.ondersteuning.grensvlak.Inzet.SIGNALEREN;
import static nl.gewoonindewijk.ondersteuning.grensvlak.Inzet.VOORKOMEN;
import static nl.gewoonindewijk.ondersteuning.grensvlak.Scopebesluit.binnen;
import static nl.gewoonindewijk.ondersteuning.grensvlak.Scopebesluit.buiten;
import static nl.gewoonindewijk.ondersteuning.grensvlak.Scopebesluit.onbepaald;

import io.vavr.collection.Vector;
import java.util.List;

/** Care and safety: UA 2.4 and 6.14 to 6.14.7. */
final class ZorgEnVeiligheid {

    private static final String FIVOOR = "Fivoor";
    private static final String GGD = "GGD";
    private static final String MELDPUNT = "Meldpunt Zorg en Overlast (GGD)";
    private static final String ZORG_EN_VEILIGHEIDSHUIS = "Zorg- en Veiligheidshuis";

    static final Vector<Onderwerp> ONDERWERPEN = Vector.of(
            Onderwerp.altijd(
                    "ZORG-EN-VEILIGHEID",
                    "Samenwerking rond zorg en veiligheid",
                    binnen(ua("6.14")).samenMet("gemeente", "veiligheidspartners")),
            Onderwerp.van(
                    "CRISISDIENST",
                    "Hulp bij een psychosociale of psychiatrische crisis",
                    List.of(onderdeel("CRISISDIENST", "ONDERSTEUNING-NA-CRISISINTERVENTIE")),
                    als("ONDERDEEL", "CRISISDIENST").dan(buiten(ua("6.14.1")).naar("crisisdienst")),
                    als("ONDERDEEL", "ONDERSTEUNING-NA-CRISISINTERVENTIE").dan(onbepaald(ua("6.14.1")))),
            Onderwerp.altijd(
                    "LEVENSLOOPAANPAK",
                    "Begeleiding vanuit de levensloopaanpak",
                    buiten(ua("6.14.2")).naar(ZORG_EN_VEILIGHEIDSHUIS).samenMet(FIVOOR, ZORG_EN_VEILIGHEIDSHUIS)),
            Onderwerp.altijd(
                    "MELDPUNT-ZORG-EN-OVERLAST",
                    "Advies en onderzoek van het Meldpunt Zorg en Overlast",
                    buiten(ua("6.14.3")).naar(MELDPUNT).samenMet(MELDPUNT)),
            Onderwerp.van(
                    "BEMOEIZORG",
                    "Bemoeizorg",
                    List.of(
                            Grensvlakfeit.van(
                                    "GGD",
                                    "Is de inwoner gemeld bij de GGD, of al doorgeleid door de GGD?",
                                    "NIET-GEMELD",
                                    "GEMELD",
                                    "DOORGELEID"),
                            Grensvlakfeit.van(
                                    "ZEER-COMPLEX",
                                    "Heeft de inwoner een zeer complexe vraag van zorg en veiligheid?",
                                    "JA",
                                    "NEE")),
                    als("GGD", "NIET-GEMELD").dan(binnen(ua("2.4"), db("Psychisch functioneren"))),
                    als("GGD", "GEMELD").en("ZEER-COMPLEX", "NEE").dan(binnen(ua("2.4"), db("Psychisch functioneren"))),
                    als("GGD", "GEMELD")
                            .en("ZEER-COMPLEX", "JA")
                            .dan(buiten(ua("6.14.4")).naar(GGD).blijft(ONDERSTEUNEN_NADERHAND)),
                    als("GGD", "DOORGELEID").dan(binnen(ua("6.14.4")))),
            Onderwerp.van(
                    "VEILIG-THUIS",
                    "Hulp bij huiselijk geweld of kindermishandeling",
                    List.of(MOMENT),
                    als("MOMENT", "VOOR").dan(binnen(ua("6.14.5"), db("Veiligheid"))),
                    als("MOMENT", "TIJDENS")
                            .dan(buiten(ua("6.14.5"))
                                    .naar("Veilig Thuis")
                                    .blijft(VOORKOMEN, SIGNALEREN, ONDERSTEUNEN_NADERHAND)),
                    als("MOMENT", "NA").dan(binnen(ua("6.14.5")))),
            Onderwerp.altijd(
                    "TOEKOMSTSCENARIO-KIND-EN-GEZIN",
                    "Rol in het Toekomstscenario kind- en gezinsbescherming",
                    onbepaald(ua("6.14.5"))),
            Onderwerp.van(
                    "WVGGZ",
                    "Wet verplichte geestelijke gezondheidszorg",
                    List.of(onderdeel("VERKENNEND-ONDERZOEK", "ONDERSTEUNING-UIT-ZORGPLAN")),
                    als("ONDERDEEL", "VERKENNEND-ONDERZOEK")
                            .dan(buiten(ua("6.14.3")).naar(MELDPUNT).samenMet(MELDPUNT)),
                    als("ONDERDEEL", "ONDERSTEUNING-UIT-ZORGPLAN").dan(onbepaald(ua("6.14.6"), db("Veiligheid")))),
            Onderwerp.van(
                    "WZD",
                    "Wet zorg en dwang",
                    List.of(Grensvlakfeit.van(
                            "ONDERSTEUNING",
                            "Wat voor ondersteuning heeft de inwoner nodig?",
                            "WMO-BINNEN-DE-OPDRACHT",
                            "WMO-BUITEN-DE-OPDRACHT",
                            "NIET-OP-BASIS-VAN-DE-WMO")),
                    als("ONDERSTEUNING", "WMO-BINNEN-DE-OPDRACHT").dan(binnen(ua("6.14.7"), db("Veiligheid"))),
                    als("ONDERSTEUNING", "WMO-BUITEN-DE-OPDRACHT").dan(buiten(ua("6.14.7"))),
                    als("ONDERSTEUNING", "NIET-OP-BASIS-VAN-DE-WMO").dan(onbepaald(ua("6.14.7")))));

    private ZorgEnVeiligheid() {}
}
