package nl.gewoonindewijk.beleid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.gedeeld.Bron;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Haarlem's tree, held against the Doelenboom. */
@Toetst("DB-BOOM")
class HaarlemsBeleidTest {

    private static final Beleidsboom BOOM = HaarlemsBeleid.BOOM;

    /** A line without an indent opens a group, one indent a theme, two indents a goal. */
    private static final String DOELENBOOM = """
            Lichamelijk en sociaal redzaam
              Gezonde leefstijl
                Inwoners hebben een gezonde leefstijl
                Kinderen groeien gezond op
              Psychisch functioneren
                Inwoners worden niet belemmerd door psychisch functioneren
              Duurzaam sociaal netwerk
                Inwoners ontvangen steun uit hun sociale netwerk
                Ouders ervaren ondersteuning uit hun netwerk en in hun omgeving bij kleine vragen over opvoeden en opgroeien
              Opvoeden en opgroeien
                Ouders ervaren ondersteuning van professionals in hun omgeving bij kleine vragen over opvoeden en opgroeien
            Praktisch redzaam
              Geldzorgenvrij leven
                Inwoners zijn geldzorgenvrij
                Inwoners maken geen nieuwe problematische schulden
              Veiligheid
                Kinderen en jongeren hebben een fysiek en een sociaal emotioneel veilige omgeving om op te groeien
                Geen jeugdoverlast en jeugdcriminaliteit
                Inwoners zijn veilig in hun huis
              Administratie
                Inwoners kunnen omgaan met instanties
              Mobiliteit en verplaatsen
                Inwoners kunnen zich verplaatsen
              Rondkomen
                Inwoners met geldzorgen en/of een laag inkomen worden tijdig geholpen
                Betalingsachterstanden bij inwoners worden zo snel mogelijk ontdekt
                Kinderen en jongeren (10 tot 23) zijn financieel bewust
              Wonen
                Inwoners wonen passend
            Samenredzaamheid
              Vrijwillige inzet
                Inwoners zetten zich vrijwillig in voor elkaar
              Mantelzorg
                Inwoners die mantelzorg bieden zijn niet overbelast
              Initiatief
                Inwoners ervaren ruimte en steun om sociale initiatieven te ontplooien voor hun buurt, wijk of stad
                Kinderen, jongeren kunnen hun mening laten horen en denken mee over beleid en initiatieven die hen aangaan.
              Ervaringsdeskundigheid en lotgenotencontact
                Inwoners zetten zich in voor elkaar en voor hun buurt, wijk of stad
            Meedoen
              Waardevol werk
                Inwoners hebben een zinvolle daginvulling die bijdraagt aan het ontwikkelen van hun arbeidsvermogen
                Inwoners worden begeleid naar werk en participatie
              Ontmoeten
                Inwoners hebben voldoende sociale contacten
                Kinderen en jongeren spelen, sporten en ontmoeten elkaar in de openbare ruimte
              Erbij horen en ontwikkelen
                Kinderen en jongeren kunnen meedoen op verenigingen en in de samenleving
                Kinderen en jongeren nemen deel aan sport en/of cultuur(verenigingen) en/of andere sociale activiteiten
            """;

    @Test
    void elkThemaStaatMetZijnDoelenOnderZijnGroep() {
        StringBuilder boom = new StringBuilder();
        for (Beleidsknoop groep : BOOM.knopen(Beleidsniveau.GROEP)) {
            boom.append(groep.label()).append('\n');
            for (Beleidsknoop thema : kinderen(groep, Beleidsniveau.THEMA)) {
                boom.append("  ").append(thema.label()).append('\n');
                kinderen(thema, Beleidsniveau.BELEIDSDOEL)
                        .forEach(
                                doel -> boom.append("    ").append(doel.label()).append('\n'));
            }
        }

        assertEquals(DOELENBOOM, boom.toString());
    }

    @Test
    void deBoomHeeftEenPrimairDoelTweeOpgavenVierGroepenEnZeventienThemas() {
        assertEquals("Haarlem", BOOM.naam());
        assertEquals(1, BOOM.knopen(Beleidsniveau.PRIMAIR_DOEL).size());
        assertEquals(2, BOOM.knopen(Beleidsniveau.OPGAVE).size());
        assertEquals(4, BOOM.knopen(Beleidsniveau.GROEP).size());
        assertEquals(17, BOOM.themas().size());
    }

    @Test
    void zestienThemasVanDeDoelenboomHebbenZevenentwintigDoelen() {
        List<Beleidsknoop> themas = BOOM.themas().stream()
                .filter(thema -> thema.bron().document().equals("DB"))
                .toList();

        assertEquals(16, themas.size());
        assertEquals(
                27,
                themas.stream()
                        .mapToInt(thema -> BOOM.kinderen(thema.code()).size())
                        .sum());
        assertEquals(27 + 1 + 4, BOOM.knopen(Beleidsniveau.BELEIDSDOEL).size());
    }

    @Test
    void hetPrimairDoelEnDeOpgavenHetenZoalsInDeDoelenboom() {
        Beleidsknoop primairDoel = BOOM.primairDoel();

        assertEquals("PRETTIG-SAMENLEVEN", primairDoel.code());
        assertEquals("inwoners prettig samenleven", primairDoel.label());
        assertEquals(
                List.of("redzaam zijn in het dagelijks leven", "meedoen in de samenleving"),
                labels(BOOM.kinderen("PRETTIG-SAMENLEVEN")));
    }

    @ParameterizedTest
    @CsvSource({
        "LICHAMELIJK-EN-SOCIAAL-REDZAAM, REDZAAM, Inwoners zijn lichamelijk en sociaal redzaam",
        "PRAKTISCH-REDZAAM, REDZAAM, Inwoners zijn praktisch redzaam",
        "SAMENREDZAAMHEID, MEEDOEN, 'Inwoners zetten zich in voor elkaar en voor hun buurt, wijk of stad'",
        "PARTICIPATIE, MEEDOEN, Inwoners doen mee in de samenleving"
    })
    void elkeGroepHoortBijEenOpgaveEnHeeftEenEigenDoel(String groep, String opgave, String doel) {
        Beleidsknoop knoop = BOOM.knoop(groep).get();

        assertEquals(Optional.of(opgave), knoop.ouder());
        assertEquals(new Bron("DB", knoop.label()), knoop.bron());
        assertEquals(List.of(doel), labels(kinderen(knoop, Beleidsniveau.BELEIDSDOEL)));
    }

    @Test
    void deCodesVanDeThemasLiggenVast() {
        assertEquals(
                Set.of(
                        "GEZONDE-LEEFSTIJL",
                        "PSYCHISCH-FUNCTIONEREN",
                        "DUURZAAM-SOCIAAL-NETWERK",
                        "OPVOEDEN-EN-OPGROEIEN",
                        "GELDZORGENVRIJ-LEVEN",
                        "VEILIGHEID",
                        "ADMINISTRATIE",
                        "MOBILITEIT-EN-VERPLAATSEN",
                        "RONDKOMEN",
                        "WONEN",
                        "VRIJWILLIGE-INZET",
                        "MANTELZORG",
                        "INITIATIEF",
                        "ERVARINGSDESKUNDIGHEID-EN-LOTGENOTENCONTACT",
                        "WAARDEVOL-WERK",
                        "ONTMOETEN",
                        "ERBIJ-HOREN-EN-ONTWIKKELEN"),
                BOOM.themacodes());
    }

    @Test
    void deDoelenVanEenThemaZijnGenummerd() {
        for (Beleidsknoop ouder : BOOM.knopen()) {
            List<Beleidsknoop> doelen = kinderen(ouder, Beleidsniveau.BELEIDSDOEL);
            for (int nummer = 1; nummer <= doelen.size(); nummer++) {
                assertEquals(ouder.code() + "-" + nummer, doelen.get(nummer - 1).code());
            }
        }
    }

    @Test
    void elkThemaNoemtZijnBron() {
        assertEquals(
                new Bron("DB", "Toelichting bij het schema"), BOOM.primairDoel().bron());
        for (Beleidsknoop thema : BOOM.themas()) {
            boolean uitContract = thema.code().equals("ERVARINGSDESKUNDIGHEID-EN-LOTGENOTENCONTACT");
            Bron bron = uitContract ? Bron.ua("3.3.3") : new Bron("DB", thema.label());
            assertEquals(bron, thema.bron());
            for (Beleidsknoop doel : BOOM.kinderen(thema.code())) {
                assertEquals(uitContract ? new Bron("DB", "Samenredzaamheid") : bron, doel.bron());
            }
        }
    }

    @Test
    void elkThemaHeeftEenToelichting() {
        assertTrue(BOOM.themas().stream().noneMatch(thema -> thema.toelichting().isBlank()));
    }

    @ParameterizedTest
    @CsvSource({
        "GEZONDE-LEEFSTIJL, Zorg bij een verslaving",
        "PSYCHISCH-FUNCTIONEREN, ggz crisisdienst GGD",
        "OPVOEDEN-EN-OPGROEIEN, Jeugdhulp",
        "GELDZORGENVRIJ-LEVEN, Schuldregelingen nazorg",
        "VEILIGHEID, Veilig Thuis",
        "MOBILITEIT-EN-VERPLAATSEN, Regiorijder Rolmobiel gehandicaptenparkeerkaart scootmobiel",
        "RONDKOMEN, Minimaregelingen bijstand uitkeringen nazorg",
        "WONEN, Huishoudelijke beschermd opvang",
        "MANTELZORG, Kortdurend verblijf",
        "WAARDEVOL-WERK, Jobcoaching",
        "ERBIJ-HOREN-EN-ONTWIKKELEN, Hulp op school"
    })
    void deToelichtingNoemtWatBuitenDeOpdrachtValt(String thema, String woorden) {
        String toelichting = BOOM.knoop(thema).get().toelichting();

        assertTrue(toelichting.matches(".*(valt|vallen) buiten de opdracht\\b.*"));
        for (String woord : Arrays.asList(woorden.split(" "))) {
            assertTrue(toelichting.contains(woord), woord);
        }
    }

    private static List<Beleidsknoop> kinderen(Beleidsknoop knoop, Beleidsniveau niveau) {
        return BOOM.kinderen(knoop.code()).stream()
                .filter(kind -> kind.niveau() == niveau)
                .toList();
    }

    private static List<String> labels(List<Beleidsknoop> knopen) {
        return knopen.stream().map(Beleidsknoop::label).toList();
    }
}
