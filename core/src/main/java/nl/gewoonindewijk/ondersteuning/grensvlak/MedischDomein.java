package nl.gewoonindewijk.ondersteuning.grensvlak;

import static nl.gewoonindewijk.ondersteuning.grensvlak.Grensvlakregel.als;
import static nl.gewoonindewijk.ondersteuning.grensvlak.Haarlemsebronnen.db;
import static nl.gewoonindewijk.ondersteuning.grensvlak.Haarlemsebronnen.onderdeel;
import static nl.gewoonindewijk.ondersteuning.grensvlak.Haarlemsebronnen.ua;
import static nl.gewoonindewijk.ondersteuning.grensvlak.Inzet.INFORMEREN;
import static nl.gewoonindewijk.ondersteuning.grensvlak.Inzet.ONDERSTEUNEN_VOORAF;
import static nl.gewoonindewijk.ondersteuning.grensvlak.Scopebesluit.binnen;
import static nl.gewoonindewijk.ondersteuning.grensvlak.Scopebesluit.buiten;

import io.vavr.collection.Vector;
import java.util.List;

/** The medical domain: UA 6.7 to 6.7.5. */
final class MedischDomein {

    private static final String GGZ = "aanbieders van GGZ-zorg";
    private static final String VERSLAVINGSZORG = "verslavingszorg";
    private static final String WIJKVERPLEGING = "wijkverpleging";

    static final Vector<Onderwerp> ONDERWERPEN = Vector.of(
            Onderwerp.altijd(
                    "MEDISCH-DOMEIN",
                    "Samenwerking met het medisch domein",
                    binnen(ua("6.7")).samenMet(WIJKVERPLEGING, "huisartsen", "Kcoetz Wijkgerichte Zorg")),
            Onderwerp.van(
                    "GGZ",
                    "Geestelijke gezondheidszorg",
                    List.of(onderdeel("ZORG", "ONDERSTEUNING-NAAST-DE-ZORG", "ONDERSTEUNING-NA-OPNAME")),
                    als("ONDERDEEL", "ZORG").dan(buiten(ua("6.7.1")).naar(GGZ).samenMet(GGZ)),
                    als("ONDERDEEL", "ONDERSTEUNING-NAAST-DE-ZORG")
                            .dan(binnen(ua("6.7.1")).samenMet(GGZ)),
                    als("ONDERDEEL", "ONDERSTEUNING-NA-OPNAME").dan(binnen(db("Wonen"), ua("6.13")))),
            Onderwerp.altijd(
                    "HUISARTSEN",
                    "Samenwerking met huisartsen en terugkoppeling na een verwijzing",
                    binnen(ua("6.7.2")).samenMet("huisartsen")),
            Onderwerp.van(
                    "VERSLAVING",
                    "Hulp rond verslaving",
                    List.of(onderdeel("PREVENTIE", "VERSLAVINGSZORG", "ONDERSTEUNING-BIJ-ZELFSTANDIG-WONEN")),
                    als("ONDERDEEL", "PREVENTIE").dan(binnen(ua("3.1.1"), db("Gezonde leefstijl"))),
                    als("ONDERDEEL", "VERSLAVINGSZORG")
                            .dan(buiten(ua("6.7.3")).naar(VERSLAVINGSZORG).samenMet(VERSLAVINGSZORG)),
                    als("ONDERDEEL", "ONDERSTEUNING-BIJ-ZELFSTANDIG-WONEN")
                            .dan(binnen(ua("6.7.3")).samenMet(VERSLAVINGSZORG))),
            Onderwerp.van(
                    "WIJKVERPLEGING",
                    "Wijkverpleging",
                    List.of(onderdeel("ZORG", "KENNIS-VAN-HET-MEDISCH-DOMEIN")),
                    als("ONDERDEEL", "ZORG")
                            .dan(buiten(ua("6.7.4")).naar(WIJKVERPLEGING).samenMet(WIJKVERPLEGING)),
                    als("ONDERDEEL", "KENNIS-VAN-HET-MEDISCH-DOMEIN")
                            .dan(binnen(ua("6.7.4")).samenMet(WIJKVERPLEGING))),
            Onderwerp.van(
                    "WLZ-ZORG",
                    "Zorg vanuit de Wet langdurige zorg",
                    List.of(onderdeel("ZORG", "INFORMATIE-EN-OVERGANG")),
                    als("ONDERDEEL", "ZORG")
                            .dan(buiten(ua("6.7.5"))
                                    .naar("Centrum Indicatiestelling Zorg (CIZ)")
                                    .blijft(INFORMEREN, ONDERSTEUNEN_VOORAF)),
                    als("ONDERDEEL", "INFORMATIE-EN-OVERGANG").dan(binnen(ua("6.7.5")))));

    private MedischDomein() {}
}
