package nl.gewoonindewijk.ondersteuning.grensvlak;

import static nl.gewoonindewijk.ondersteuning.grensvlak.Grensvlakregel.als;
import static nl.gewoonindewijk.ondersteuning.grensvlak.Haarlemsebronnen.db;
import static nl.gewoonindewijk.ondersteuning.grensvlak.Haarlemsebronnen.onderdeel;
import static nl.gewoonindewijk.ondersteuning.grensvlak.Haarlemsebronnen.ua;
import static nl.gewoonindewijk.ondersteuning.grensvlak.Scopebesluit.binnen;
import static nl.gewoonindewijk.ondersteuning.grensvlak.Scopebesluit.buiten;
import static nl.gewoonindewijk.ondersteuning.grensvlak.Scopebesluit.onbepaald;

import io.vavr.collection.Vector;
import java.util.List;

/** For whom the assignment is, and what belongs to the Sociale Basis: UA 2.1, 3.1 to 3.4, 4.2, and DB. */
final class InwonersEnBasis {

    static final Vector<Onderwerp> ONDERWERPEN = Vector.of(
            Onderwerp.van(
                    "INWONERS",
                    "Ondersteuning van een inwoner",
                    List.of(Grensvlakfeit.van(
                            "WOONPLAATS",
                            "Waar woont de inwoner?",
                            "HAARLEM",
                            "SPAARNDAM-WEST",
                            "GRENSGEBIED-BUITEN-HAARLEM")),
                    als("WOONPLAATS", "HAARLEM", "SPAARNDAM-WEST").dan(binnen(ua("2.1"))),
                    als("WOONPLAATS", "GRENSGEBIED-BUITEN-HAARLEM").dan(onbepaald(ua("2.1")))),
            Onderwerp.altijd("INFORMATIE-EN-ADVIES", "Informatie en advies", binnen(ua("4.2"))),
            Onderwerp.altijd(
                    "BEGELEIDING", "Begeleiding om redzaam te zijn", binnen(ua("4.3"), db("Psychisch functioneren"))),
            Onderwerp.altijd("GEZONDE-LEEFSTIJL", "Gezonde leefstijl", binnen(db("Gezonde leefstijl"), ua("3.1.1"))),
            Onderwerp.altijd(
                    "PSYCHISCH-FUNCTIONEREN",
                    "Begeleiding en preventie bij psychische klachten",
                    binnen(db("Psychisch functioneren"), ua("3.1.2"))),
            Onderwerp.altijd(
                    "SOCIAAL-NETWERK",
                    "Een sociaal netwerk herstellen, opbouwen of houden",
                    binnen(db("Duurzaam sociaal netwerk"), ua("3.1.3"))),
            Onderwerp.altijd(
                    "ADMINISTRATIE",
                    "Hulp bij administratie, instanties en digitale vaardigheden",
                    binnen(db("Administratie"), ua("3.2.3"))),
            Onderwerp.van(
                    "VERVOER",
                    "Vervoer",
                    List.of(onderdeel(
                            "VAN-EN-NAAR-ONDERSTEUNING",
                            "VRIJWILLIGERSVERVOER",
                            "REGIORIJDER",
                            "ROLMOBIEL",
                            "GEHANDICAPTENPARKEERKAART",
                            "SCOOTMOBIEL")),
                    als("ONDERDEEL", "VAN-EN-NAAR-ONDERSTEUNING", "VRIJWILLIGERSVERVOER")
                            .dan(binnen(ua("3.2.4"), db("Mobiliteit en verplaatsen"))),
                    als("ONDERDEEL", "REGIORIJDER")
                            .dan(buiten(ua("3.2.4"), db("Mobiliteit en verplaatsen"))
                                    .naar("Regiorijder")
                                    .samenMet("Regiorijder", "gemeente")),
                    als("ONDERDEEL", "ROLMOBIEL").dan(buiten(ua("3.2.4")).naar("Rolmobiel")),
                    als("ONDERDEEL", "GEHANDICAPTENPARKEERKAART", "SCOOTMOBIEL")
                            .dan(buiten(db("Mobiliteit en verplaatsen")))),
            Onderwerp.altijd(
                    "PRAKTISCHE-HULP-BIJ-WONEN",
                    "Praktische hulp bij zelfstandig wonen",
                    binnen(db("Wonen"), ua("3.2.6"))),
            Onderwerp.altijd("BUURTBEMIDDELING", "Buurtbemiddeling", binnen(db("Wonen"), ua("3.2.6"))),
            Onderwerp.altijd("VRIJWILLIGE-INZET", "Vrijwillige inzet", binnen(db("Vrijwillige inzet"), ua("3.3.1"))),
            Onderwerp.altijd(
                    "MANTELZORG", "Mantelzorgondersteuning", binnen(db("Mantelzorg"), ua("3.3.2"), ua("6.6.1"))),
            Onderwerp.altijd(
                    "ERVARINGSDESKUNDIGHEID",
                    "Ervaringsdeskundigheid en lotgenotencontact",
                    binnen(ua("3.3.3"), db("Psychisch functioneren"))),
            Onderwerp.altijd("INITIATIEF", "Initiatieven van inwoners", binnen(db("Initiatief"), ua("3.3.4"))),
            Onderwerp.altijd(
                    "ONTMOETEN",
                    "Ontmoeten, wijkcentra en recreatieve dagbesteding",
                    binnen(db("Ontmoeten"), ua("3.4.2"))));

    private InwonersEnBasis() {}
}
