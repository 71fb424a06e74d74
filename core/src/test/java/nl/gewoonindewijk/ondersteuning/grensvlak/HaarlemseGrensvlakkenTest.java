package nl.gewoonindewijk.ondersteuning.grensvlak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.beleid.Beleidsknoop;
import nl.gewoonindewijk.beleid.HaarlemsBeleid;
import nl.gewoonindewijk.gedeeld.Bron;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** UA-6-GRENSVLAK: Haarlem's table, held against the contract and the Doelenboom paragraph by paragraph. */
@Toetst("UA-6-GRENSVLAK")
class HaarlemseGrensvlakkenTest {

    private static final Grensvlakkentabel TABEL = HaarlemseGrensvlakken.TABEL;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UA 2.1    | INWONERS WOONPLAATS=HAARLEM
            UA 2.1    | INWONERS WOONPLAATS=SPAARNDAM-WEST
            UA 2.4    | BEMOEIZORG GGD=NIET-GEMELD
            UA 2.4    | BEMOEIZORG GGD=GEMELD ZEER-COMPLEX=NEE
            UA 3.1.1  | VERSLAVING ONDERDEEL=PREVENTIE
            UA 3.1.2  | SCHOLEN ONDERDEEL=VOORLICHTING-PSYCHISCH-FUNCTIONEREN
            UA 3.2.1  | SCHULDEN ONDERDEEL=SCHULDPREVENTIE
            UA 3.2.1  | SCHULDEN ONDERDEEL=VROEGSIGNALERING
            UA 3.2.1  | SCHULDEN ONDERDEEL=ONDERSTEUNING-BIJ-GELDZORGEN
            UA 3.2.4  | VERVOER ONDERDEEL=VAN-EN-NAAR-ONDERSTEUNING
            UA 3.2.4  | VERVOER ONDERDEEL=VRIJWILLIGERSVERVOER
            UA 3.2.5  | RONDKOMEN ONDERDEEL=VOORLICHTING-OP-SCHOLEN
            UA 3.2.5  | RONDKOMEN ONDERDEEL=PREVENTIE
            UA 3.2.5  | RONDKOMEN ONDERDEEL=VROEGSIGNALERING
            UA 3.2.5  | RONDKOMEN ONDERDEEL=HULP-BIJ-GELDZAKEN-EN-ADMINISTRATIE
            UA 3.4.1  | BESCHERMD-WONEN ONDERDEEL=DAGBESTEDING
            UA 3.4.1  | MAATSCHAPPELIJKE-OPVANG ONDERDEEL=DAGBESTEDING MOMENT=TIJDENS
            UA 3.4.1  | WERK ONDERDEEL=WEGWIJS-IN-WERK-EN-OPLEIDING
            UA 4.2    | INFORMATIE-EN-ADVIES
            UA 4.3    | BEGELEIDING
            UA 4.3    | BESCHERMD-WONEN ONDERDEEL=BEGELEIDING MOMENT=VOOR
            UA 4.3    | MAATSCHAPPELIJKE-OPVANG ONDERDEEL=BEGELEIDING MOMENT=VOOR
            UA 4.3    | VROUWENOPVANG MOMENT=VOOR
            UA 4.3    | JEUGDHULP MOMENT=VOOR
            UA 4.3    | JEUGDHULP MOMENT=NA
            UA 6.1    | ZINTUIGLIJKE-BEPERKING ONDERSTEUNING=LAAGDREMPELIG
            UA 6.2    | BESCHERMD-WONEN ONDERDEEL=BEGELEIDING MOMENT=NA
            UA 6.2    | MAATSCHAPPELIJKE-OPVANG ONDERDEEL=BEGELEIDING MOMENT=NA
            UA 6.2    | VROUWENOPVANG MOMENT=NA
            UA 6.4    | STATUSHOUDERS VESTIGING=LANGER-DAN-EEN-JAAR
            UA 6.5    | JONGVOLWASSENEN
            UA 6.5.1  | SCHOLEN ONDERDEEL=AANWEZIGHEID-JONGERENWERK
            UA 6.5.1  | SCHOLEN ONDERDEEL=VOORLICHTING-GEZONDE-LEEFSTIJL
            UA 6.5.1  | SCHOLEN ONDERDEEL=VOORLICHTING-OMGAAN-MET-GELD
            UA 6.6    | MAATWERKVOORZIENINGEN-WMO SOORT=AANVULLENDE-ONDERSTEUNING
            UA 6.6.1  | KORTDUREND-VERBLIJF ONDERDEEL=VASTSTELLEN-OF-HET-NODIG-IS
            UA 6.7.5  | WLZ-ZORG ONDERDEEL=INFORMATIE-EN-OVERGANG
            UA 6.13   | PACT-VOOR-UITSTROOM ONDERDEEL=ONDERSTEUNING
            UA 6.14.4 | BEMOEIZORG GGD=DOORGELEID
            UA 6.14.5 | VEILIG-THUIS MOMENT=VOOR
            UA 6.14.5 | VEILIG-THUIS MOMENT=NA
            UA 6.14.7 | WZD ONDERSTEUNING=WMO-BINNEN-DE-OPDRACHT
            DB Gezonde leefstijl         | GEZONDE-LEEFSTIJL
            DB Psychisch functioneren    | PSYCHISCH-FUNCTIONEREN
            DB Duurzaam sociaal netwerk  | SOCIAAL-NETWERK
            DB Opvoeden en opgroeien     | OPVOEDONDERSTEUNING
            DB Administratie             | ADMINISTRATIE
            DB Wonen                     | PRAKTISCHE-HULP-BIJ-WONEN
            DB Wonen                     | BUURTBEMIDDELING
            DB Wonen                     | GGZ ONDERDEEL=ONDERSTEUNING-NA-OPNAME
            DB Vrijwillige inzet         | VRIJWILLIGE-INZET
            DB Mantelzorg                | MANTELZORG
            UA 3.3.3                     | ERVARINGSDESKUNDIGHEID
            DB Initiatief                | INITIATIEF
            DB Ontmoeten                 | ONTMOETEN
            DB Erbij horen en ontwikkelen| KINDERWERK-EN-JONGERENWERK
            """)
    void binnenDeOpdracht(String bron, String vraag) {
        Scopebesluit besluit = besluit(vraag);

        assertEquals(new Scopebesluit.Binnen(List.of(), besluit.bronnen()), besluit);
        assertEquals(bron, besluit.bronnen().get(0).toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UA 6      | SAMENWERKING-IN-DE-STAD       | culturele instellingen (waaronder de bibliotheek); sportverenigingen; religieuze instellingen; politie
            UA 6.3    | DIVERSITEIT-EN-INCLUSIE       | Bureau Discriminatiezaken; COC
            UA 6.5.2  | GEZINNEN INDICATIE-JEUGDHULP=NEE | Centrum voor Jeugd en Gezin (CJG)
            UA 6.5.3  | JONGEREN-EN-VEILIGHEID        | zorgpartners; strafpartners; gemeente
            UA 6.7    | MEDISCH-DOMEIN                | wijkverpleging; huisartsen; Kcoetz Wijkgerichte Zorg
            UA 6.7.1  | GGZ ONDERDEEL=ONDERSTEUNING-NAAST-DE-ZORG | aanbieders van GGZ-zorg
            UA 6.7.2  | HUISARTSEN                    | huisartsen
            UA 6.7.3  | VERSLAVING ONDERDEEL=ONDERSTEUNING-BIJ-ZELFSTANDIG-WONEN | verslavingszorg
            UA 6.7.4  | WIJKVERPLEGING ONDERDEEL=KENNIS-VAN-HET-MEDISCH-DOMEIN | wijkverpleging
            UA 6.9    | ONDERNEMERS                   | maatschappelijk betrokken ondernemers
            UA 6.10   | ONDERWIJS                     | praktijk- en beroepsgerichte onderwijsinstellingen; onderzoeksprogramma's; wijkplaatsaanpakken
            UA 6.13   | SIGNALEN-VAN-WONINGCORPORATIES | woningcorporaties
            UA 6.14   | ZORG-EN-VEILIGHEID            | gemeente; veiligheidspartners
            DB Waardevol werk | WAARDEVOL-WERK        | Spaarne Werkt
            """, quoteCharacter = '"')
    void binnenDeOpdrachtSamenMetPartners(String bron, String vraag, String partners) {
        Scopebesluit besluit = besluit(vraag);

        assertEquals(new Scopebesluit.Binnen(lijst(partners), besluit.bronnen()), besluit);
        assertEquals(bron, besluit.bronnen().get(0).toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UA 3.2.4  | VERVOER ONDERDEEL=ROLMOBIEL                 | Rolmobiel
            DB Mobiliteit en verplaatsen | VERVOER ONDERDEEL=GEHANDICAPTENPARKEERKAART |
            DB Mobiliteit en verplaatsen | VERVOER ONDERDEEL=SCOOTMOBIEL               |
            UA 6.14.1 | CRISISDIENST ONDERDEEL=CRISISDIENST         | crisisdienst
            UA 6.14.7 | WZD ONDERSTEUNING=WMO-BUITEN-DE-OPDRACHT    |
            """)
    void buitenDeOpdracht(String bron, String vraag, @Nullable String verwijzen) {
        Scopebesluit besluit = besluit(vraag);

        assertEquals(new Scopebesluit.Buiten(lijst(verwijzen), besluit.bronnen()), besluit);
        assertEquals(bron, besluit.bronnen().get(0).toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UA 3.2.4  | VERVOER ONDERDEEL=REGIORIJDER               | SAMENWERKEN | Regiorijder | Regiorijder; gemeente
            UA 6.1    | ZINTUIGLIJKE-BEPERKING ONDERSTEUNING=SPECIALISTISCH BEPERKING=VROEGDOOF | ADVISEREN INFORMEREN | landelijk ingekochte specialistische aanbieders |
            UA 6.1    | ZINTUIGLIJKE-BEPERKING ONDERSTEUNING=SPECIALISTISCH BEPERKING=VISUEEL   | ADVISEREN INFORMEREN | landelijk ingekochte specialistische aanbieders |
            UA 6.1    | ZINTUIGLIJKE-BEPERKING ONDERSTEUNING=SPECIALISTISCH BEPERKING=DOOFBLIND | ADVISEREN INFORMEREN | landelijk ingekochte specialistische aanbieders |
            UA 6.1    | ZINTUIGLIJKE-BEPERKING ONDERSTEUNING=SPECIALISTISCH BEPERKING=LAATDOOF-OF-PLOTSDOOF | ADVISEREN INFORMEREN | behandeling via de Zorgverzekeringswet |
            UA 6.2    | BESCHERMD-WONEN ONDERDEEL=BEGELEIDING MOMENT=TIJDENS | SIGNALEREN VOORKOMEN ONDERSTEUNEN_NADERHAND | centrumgemeente Haarlem |
            UA 6.2    | MAATSCHAPPELIJKE-OPVANG ONDERDEEL=BEGELEIDING MOMENT=TIJDENS | SIGNALEREN VOORKOMEN ONDERSTEUNEN_NADERHAND | centrumgemeente Haarlem |
            UA 6.2    | VROUWENOPVANG MOMENT=TIJDENS                | SIGNALEREN VOORKOMEN ONDERSTEUNEN_NADERHAND | centrumgemeente Haarlem |
            UA 6.4    | STATUSHOUDERS VESTIGING=EERSTE-JAAR         | ONDERSTEUNEN_NADERHAND SAMENWERKEN | partijen die verantwoordelijk zijn voor de inburgering | partijen die verantwoordelijk zijn voor de inburgering
            UA 6.5    | JEUGDHULP MOMENT=TIJDENS                    | SIGNALEREN BEGELEIDEN_NAAR SAMENWERKEN | Centrum voor Jeugd en Gezin (CJG) | Centrum voor Jeugd en Gezin (CJG)
            UA 6.5.1  | SCHOLEN ONDERDEEL=ONDERSTEUNING             | SAMENWERKEN | | Centrum voor Jeugd en Gezin (CJG)
            UA 6.5.2  | GEZINNEN INDICATIE-JEUGDHULP=JA             | SIGNALEREN BEGELEIDEN_NAAR SAMENWERKEN | Centrum voor Jeugd en Gezin (CJG) | Centrum voor Jeugd en Gezin (CJG)
            UA 6.6    | MAATWERKVOORZIENINGEN-WMO SOORT=ANDERS      | ADVISEREN INFORMEREN | |
            UA 6.6.1  | KORTDUREND-VERBLIJF ONDERDEEL=BIEDEN        | ADVISEREN INFORMEREN VASTSTELLEN | |
            UA 6.6.2  | HUISHOUDELIJKE-ONDERSTEUNING                | ADVISEREN INFORMEREN SAMENWERKEN | | aanbieders van Huishoudelijke Ondersteuning
            UA 6.7.1  | GGZ ONDERDEEL=ZORG                          | SAMENWERKEN | aanbieders van GGZ-zorg | aanbieders van GGZ-zorg
            UA 6.7.3  | VERSLAVING ONDERDEEL=VERSLAVINGSZORG        | SAMENWERKEN | verslavingszorg | verslavingszorg
            UA 6.7.4  | WIJKVERPLEGING ONDERDEEL=ZORG               | SAMENWERKEN | wijkverpleging | wijkverpleging
            UA 6.7.5  | WLZ-ZORG ONDERDEEL=ZORG                     | INFORMEREN ONDERSTEUNEN_VOORAF | Centrum Indicatiestelling Zorg (CIZ) |
            UA 6.8    | ONAFHANKELIJKE-CLIENTONDERSTEUNING          | INFORMEREN | |
            UA 6.11   | SCHULDEN ONDERDEEL=SCHULDREGELING           | INFORMEREN | |
            UA 6.11   | SCHULDEN ONDERDEEL=NAZORG                   | INFORMEREN | |
            UA 6.11   | RONDKOMEN ONDERDEEL=MINIMAREGELING          | INFORMEREN | |
            UA 6.11   | RONDKOMEN ONDERDEEL=HAARLEMPAS              | INFORMEREN | |
            UA 6.11   | RONDKOMEN ONDERDEEL=BIJZONDERE-BIJSTAND     | INFORMEREN | |
            UA 6.11   | RONDKOMEN ONDERDEEL=UITKERING               | INFORMEREN | |
            UA 6.11   | RONDKOMEN ONDERDEEL=NAZORG                  | INFORMEREN | |
            UA 6.12   | WERK ONDERDEEL=JOBCOACHING                  | SAMENWERKEN | Participatiebedrijf Zuid-Kennemerland | afdeling Werk en Inkomen; (sociaal) ondernemers; (re-integratie)bedrijven; UWV; Werkgeversservicepunt (WSP)
            UA 6.12   | WERK ONDERDEEL=SOCIALE-WERKVOORZIENING      | SAMENWERKEN | Participatiebedrijf Zuid-Kennemerland | afdeling Werk en Inkomen; (sociaal) ondernemers; (re-integratie)bedrijven; UWV; Werkgeversservicepunt (WSP)
            UA 6.12   | WERK ONDERDEEL=NIEUW-BESCHUT-WERK           | SAMENWERKEN | Participatiebedrijf Zuid-Kennemerland | afdeling Werk en Inkomen; (sociaal) ondernemers; (re-integratie)bedrijven; UWV; Werkgeversservicepunt (WSP)
            UA 6.12   | WERK ONDERDEEL=RE-INTEGRATIE                | SAMENWERKEN | Participatiebedrijf Zuid-Kennemerland | afdeling Werk en Inkomen; (sociaal) ondernemers; (re-integratie)bedrijven; UWV; Werkgeversservicepunt (WSP)
            UA 6.12   | WERK ONDERDEEL=LEERWERKTRAJECT              | SAMENWERKEN | Participatiebedrijf Zuid-Kennemerland | afdeling Werk en Inkomen; (sociaal) ondernemers; (re-integratie)bedrijven; UWV; Werkgeversservicepunt (WSP)
            UA 6.13   | PACT-VOOR-UITSTROOM ONDERDEEL=AANVRAAG-EN-ZORGPLAN | ONDERSTEUNEN_NADERHAND | partners Maatschappelijke Opvang en Beschermd Wonen |
            UA 6.14.2 | LEVENSLOOPAANPAK                            | SAMENWERKEN | Zorg- en Veiligheidshuis | Fivoor; Zorg- en Veiligheidshuis
            UA 6.14.3 | MELDPUNT-ZORG-EN-OVERLAST                   | SAMENWERKEN | Meldpunt Zorg en Overlast (GGD) | Meldpunt Zorg en Overlast (GGD)
            UA 6.14.3 | WVGGZ ONDERDEEL=VERKENNEND-ONDERZOEK        | SAMENWERKEN | Meldpunt Zorg en Overlast (GGD) | Meldpunt Zorg en Overlast (GGD)
            UA 6.14.4 | BEMOEIZORG GGD=GEMELD ZEER-COMPLEX=JA       | ONDERSTEUNEN_NADERHAND | GGD |
            UA 6.14.5 | VEILIG-THUIS MOMENT=TIJDENS                 | SIGNALEREN VOORKOMEN ONDERSTEUNEN_NADERHAND | Veilig Thuis |
            """)
    void buitenDeOpdrachtMetInzet(
            String bron, String vraag, String inzet, @Nullable String verwijzen, @Nullable String samenwerken) {
        Scopebesluit besluit = besluit(vraag);
        List<Inzet> verwacht =
                Stream.of(inzet.split(" ", -1)).map(Inzet::valueOf).sorted().toList();

        assertEquals(
                new Scopebesluit.BuitenMetInzet(verwacht, lijst(verwijzen), lijst(samenwerken), besluit.bronnen()),
                besluit);
        assertEquals(bron, besluit.bronnen().get(0).toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UA 2.1    | INWONERS WOONPLAATS=GRENSGEBIED-BUITEN-HAARLEM
            UA 6.5.2  | REGIE-BIJ-ZORGEN-OM-EEN-KIND
            UA 6.14.1 | CRISISDIENST ONDERDEEL=ONDERSTEUNING-NA-CRISISINTERVENTIE
            UA 6.14.5 | TOEKOMSTSCENARIO-KIND-EN-GEZIN
            UA 6.14.6 | WVGGZ ONDERDEEL=ONDERSTEUNING-UIT-ZORGPLAN
            UA 6.14.7 | WZD ONDERSTEUNING=NIET-OP-BASIS-VAN-DE-WMO
            """)
    void watDeTekstOpenLaatBeslistEenMens(String bron, String vraag) {
        Scopebesluit besluit = besluit(vraag);

        assertEquals(new Scopebesluit.Onbepaald(List.of(), besluit.bronnen()), besluit);
        assertEquals(bron, besluit.bronnen().get(0).toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            INWONERS                                   | WOONPLAATS
            STATUSHOUDERS                              | VESTIGING
            GEZINNEN                                   | INDICATIE-JEUGDHULP
            KORTDUREND-VERBLIJF                        | ONDERDEEL
            BESCHERMD-WONEN                            | ONDERDEEL MOMENT
            BESCHERMD-WONEN ONDERDEEL=BEGELEIDING      | MOMENT
            BESCHERMD-WONEN MOMENT=TIJDENS             | ONDERDEEL
            ZINTUIGLIJKE-BEPERKING BEPERKING=VISUEEL   | ONDERSTEUNING
            BEMOEIZORG GGD=GEMELD                      | ZEER-COMPLEX
            """)
    void eenFeitDatTeltWordtEerstGevraagd(String vraag, String ontbreekt) {
        Scopebesluit besluit = besluit(vraag);

        assertEquals(new Scopebesluit.Onbepaald(List.of(ontbreekt.split(" ", -1)), besluit.bronnen()), besluit);
    }

    @Test
    void elkeParagraafVanHoofdstukZesHeeftEenRegel() {
        Set<String> hoofdstuk = Set.of(
                "6", "6.1", "6.2", "6.3", "6.4", "6.5", "6.5.1", "6.5.2", "6.5.3", "6.6", "6.6.1", "6.6.2", "6.7",
                "6.7.1", "6.7.2", "6.7.3", "6.7.4", "6.7.5", "6.8", "6.9", "6.10", "6.11", "6.12", "6.13", "6.14",
                "6.14.1", "6.14.2", "6.14.3", "6.14.4", "6.14.5", "6.14.6", "6.14.7");
        Set<String> genoemd = paragrafen("UA");

        assertEquals(
                new TreeSet<>(hoofdstuk),
                genoemd.stream()
                        .filter(paragraaf -> paragraaf.equals("6") || paragraaf.startsWith("6."))
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertTrue(genoemd.containsAll(Set.of("2.1", "2.4", "3.2.1", "3.2.4", "3.2.5", "4.3")));
    }

    @Test
    void elkThemaVanDeDoelenboomHeeftEenRegel() {
        Set<String> themas = HaarlemsBeleid.BOOM.themas().stream()
                .filter(thema -> thema.bron().document().equals("DB"))
                .map(Beleidsknoop::label)
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(themas, paragrafen("DB"));
    }

    @Test
    void elkeInzetKomtVoor() {
        Set<Inzet> inzet = besluiten()
                .filter(Scopebesluit.BuitenMetInzet.class::isInstance)
                .flatMap(besluit -> ((Scopebesluit.BuitenMetInzet) besluit).inzet().stream())
                .collect(Collectors.toSet());

        assertEquals(Set.of(Inzet.values()), inzet);
    }

    private static Stream<Scopebesluit> besluiten() {
        return TABEL.onderwerpen().stream()
                .flatMap(onderwerp -> onderwerp.regels().stream())
                .map(Grensvlakregel::besluit);
    }

    private static Set<String> paragrafen(String document) {
        return besluiten()
                .flatMap(besluit -> besluit.bronnen().stream())
                .filter(bron -> bron.document().equals(document))
                .map(Bron::paragraaf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Asks as a person would write it down: the subject, then the facts. */
    private static Scopebesluit besluit(String vraag) {
        List<String> woorden = Arrays.asList(vraag.split(" ", -1));
        Map<String, String> feiten = woorden.stream()
                .skip(1)
                .map(woord -> woord.split("=", -1))
                .collect(Collectors.toMap(feit -> feit[0], feit -> feit[1]));
        return TABEL.besluit(woorden.get(0), feiten).get();
    }

    private static List<String> lijst(@Nullable String partners) {
        return partners == null ? List.of() : List.of(partners.split("; ", -1));
    }
}
