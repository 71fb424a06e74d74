package nl.gewoonindewijk.adapters.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.gewoonindewijk.beleid.HaarlemsBeleid;
import nl.gewoonindewijk.budget.Jaarbudget;
import nl.gewoonindewijk.budget.Oormerkdoel;
import nl.gewoonindewijk.budget.Termijnbetaling;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.contract.Norm;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Boekjaar;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.gedeeld.Dossiertekst;
import nl.gewoonindewijk.gedeeld.Geboortedatum;
import nl.gewoonindewijk.gedeeld.InwonerId;
import nl.gewoonindewijk.gedeeld.Percentage;
import nl.gewoonindewijk.gedeeld.Periode;
import nl.gewoonindewijk.gedeeld.Termijn;
import nl.gewoonindewijk.gedeeld.Tijdlijn;
import nl.gewoonindewijk.gedeeld.Werkdagenkalender;
import nl.gewoonindewijk.ondersteuning.TrajectId;
import nl.gewoonindewijk.ondersteuning.aanmelding.Aangemelde;
import nl.gewoonindewijk.ondersteuning.aanmelding.Afronding;
import nl.gewoonindewijk.regels.Berekening;
import nl.gewoonindewijk.regels.Bevinding;
import nl.gewoonindewijk.regels.Gegeven;
import nl.gewoonindewijk.regels.Oordeel;
import nl.gewoonindewijk.regels.Regelbeschrijving;
import nl.gewoonindewijk.regels.Regelcatalogus;
import nl.gewoonindewijk.regels.Regelcode;
import nl.gewoonindewijk.regels.Toetsrapport;
import nl.gewoonindewijk.regels.Waarde;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the JSON looks like, letter for letter: whoever reads our files depends on it. */
class JsonVoorbeeldTest {

    private static final JsonMapper MAPPER = GidwMapper.strict();
    private static final LocalDate DAG = LocalDate.of(2023, 1, 1);

    @Test
    void eenBedragIsEenGetalMetTweeDecimalen() {
        staatEr("310000.00", Bedrag.ofEuro(310_000));
        staatEr("0.00", Bedrag.NUL);
        staatEr("-0.05", new Bedrag(-5));
        staatEr("92233720368547758.07", new Bedrag(Long.MAX_VALUE));
        staatEr("-92233720368547758.08", new Bedrag(Long.MIN_VALUE));
    }

    @Test
    void eenPercentageIsEenGetalZonderExponent() {
        staatEr("4", Percentage.of(4));
        staatEr("-1.25", new Percentage(new BigDecimal("-1.25")));
        staatEr("0.0000000001", new Percentage(new BigDecimal("1e-10")));
        staatEr("100000", new Percentage(new BigDecimal("1e5")));
    }

    @Test
    void eenRecordMetEenComponentIsDieComponent() {
        staatEr("2023", new Boekjaar(2023));
        staatEr("\"UA-9.1.4-WINST\"", new Regelcode("UA-9.1.4-WINST"));
        staatEr("\"haarlem-gidw\"", Haarlem.OPDRACHT);
        staatEr(
                "{\"2023-04-28\":\"brugdag\",\"2023-05-19\":\"dicht\"}",
                new Werkdagenkalender(new TreeMap<>(
                        Map.of(LocalDate.of(2023, 5, 19), "dicht", LocalDate.of(2023, 4, 28), "brugdag"))));
        staatEr("[]", new Regelcatalogus(List.of()));
    }

    @Test
    void eenKeuzeStaatErMetHaarNaam() {
        staatEr("\"JEUGDOVERLAST\"", Oormerkdoel.JEUGDOVERLAST);
        staatEr(
                "{\"aantal\":5,\"eenheid\":\"WERKDAGEN\",\"regime\":\"CONTRACTUEEL\"}",
                new Termijn(5, Termijn.Eenheid.WERKDAGEN, Termijn.Regime.CONTRACTUEEL));
    }

    @Test
    void watErNietIsStaatErNiet() {
        staatEr("{\"maand\":1,\"bedrag\":1.00}", new Termijnbetaling(1, Bedrag.ofEuro(1), Optional.empty()));
        staatEr(
                "{\"maand\":1,\"bedrag\":1.00,\"betaaldOp\":\"2023-01-01\"}",
                new Termijnbetaling(1, Bedrag.ofEuro(1), Optional.of(DAG)));
        String document = MAPPER.writeValueAsString(Haarlem.CONTRACT)
                + MAPPER.writeValueAsString(Lezer.van(Jaarbudget.class)
                        .lees(Voorbeelden.lees("jaarbudget.json"))
                        .get());
        assertFalse(document.contains("null"), document);
    }

    @Test
    void eenPeriodeLooptVanTot() {
        staatEr("{\"van\":\"2023-01-01\",\"tot\":\"2024-01-01\"}", new Boekjaar(2023).periode());
        assertEquals(
                new Periode(DAG, DAG.plusDays(1)),
                MAPPER.readValue("{\"tot\":\"2023-01-02\",\"van\":\"2023-01-01\"}", Periode.class));
    }

    @Test
    void eenWaardeNoemtHaarSoort() {
        staatEr("{\"soort\":\"GELD\",\"bedrag\":1.50}", new Waarde.Geld(new Bedrag(150)));
        staatEr("{\"soort\":\"PROCENT\",\"percentage\":4}", new Waarde.Procent(Percentage.of(4)));
        staatEr("{\"soort\":\"AANTAL\",\"aantal\":-3}", new Waarde.Aantal(-3));
        staatEr("{\"soort\":\"DATUM\",\"datum\":\"2023-01-01\"}", new Waarde.Datum(DAG));
        staatEr("{\"soort\":\"TEKST\",\"tekst\":\"Beschermd Wonen\"}", new Waarde.Tekst("Beschermd Wonen"));
    }

    @Test
    void eenTijdlijnIsEenLijstVanStappen() {
        TypeReference<Tijdlijn<Norm<Integer>>> type = new TypeReference<>() {};
        Tijdlijn<Norm<Integer>> tijdlijn = Tijdlijn.vanaf(DAG, new Norm<>(300, Bron.ua("9.2")));
        String json = "[{\"vanaf\":\"2023-01-01\",\"waarde\":{\"waarde\":300,"
                + "\"bron\":{\"document\":\"UA\",\"paragraaf\":\"9.2\"}}}]";
        assertEquals(json, MAPPER.writerFor(type).writeValueAsString(tijdlijn));
        assertEquals(tijdlijn, MAPPER.readValue(json, type));
    }

    @Test
    void eenToetsrapportHeeftZijnVingerafdrukErachter() {
        Berekening berekening = Berekening.van(Gegeven.van("jaarbudget", Bedrag.ofEuro(100)))
                .norm(Gegeven.van("norm", Percentage.of(4)));
        Toetsrapport rapport = new Toetsrapport(
                "jaarbudget 2023",
                "haarlem-gidw/1",
                DAG,
                List.of(new Bevinding(
                        new Regelcode("UA-9.1.4-WINST"),
                        Bron.ua("9.1.4"),
                        new Oordeel.NietVanToepassing("geen-norm", berekening))),
                "00ff");
        staatEr(
                "{\"onderwerp\":\"jaarbudget 2023\",\"kader\":\"haarlem-gidw/1\",\"peildatum\":\"2023-01-01\","
                        + "\"bevindingen\":[{\"regel\":\"UA-9.1.4-WINST\","
                        + "\"bron\":{\"document\":\"UA\",\"paragraaf\":\"9.1.4\"},"
                        + "\"oordeel\":{\"soort\":\"NIET_VAN_TOEPASSING\",\"reden\":\"geen-norm\","
                        + "\"berekening\":{\"invoer\":[{\"naam\":\"jaarbudget\","
                        + "\"waarde\":{\"soort\":\"GELD\",\"bedrag\":100.00}}],"
                        + "\"norm\":{\"naam\":\"norm\",\"waarde\":{\"soort\":\"PROCENT\",\"percentage\":4}}}}}],"
                        + "\"invoerafdruk\":\"00ff\",\"vingerafdruk\":\"" + rapport.vingerafdruk() + "\"}",
                rapport);
    }

    @Test
    void eenRegelcatalogusIsEenLijstVanRegels() {
        staatEr(
                "[{\"code\":\"A-1\",\"bron\":{\"document\":\"UA\",\"paragraaf\":\"1\"},"
                        + "\"titel\":\"Titel\",\"norm\":\"Norm\",\"uitleg\":\"Uitleg\"},"
                        + "{\"code\":\"B-2\",\"bron\":{\"document\":\"UA\",\"paragraaf\":\"2\"},"
                        + "\"titel\":\"Titel\",\"norm\":\"Norm\"}]",
                new Regelcatalogus(List.of(
                        new Regelbeschrijving(
                                new Regelcode("A-1"), Bron.ua("1"), "Titel", "Norm", Optional.of("Uitleg")),
                        new Regelbeschrijving(new Regelcode("B-2"), Bron.ua("2"), "Titel", "Norm", Optional.empty()))));
    }

    @Test
    void eenConcreteSoortLeestAlleenZichzelf() {
        staatEr("{\"soort\":\"TEKST\",\"tekst\":\"x\"}", new Waarde.Tekst("x"));
        assertEquals(
                Set.of("/soort: Deze waarde bestaat niet. Kies uit: TEKST."),
                Lezer.van(Waarde.Tekst.class)
                        .lees("{\"soort\":\"AANTAL\",\"aantal\":1}")
                        .getError()
                        .map(Object::toString)
                        .toJavaSet());
    }

    @Test
    void hetContractEnHetBeleidVanHaarlemKomenTerugZoalsZeGingen() {
        assertEquals(
                Haarlem.CONTRACT,
                MAPPER.treeToValue(MAPPER.valueToTree(Haarlem.CONTRACT), Haarlem.CONTRACT.getClass()));
        assertEquals(
                HaarlemsBeleid.BOOM,
                MAPPER.treeToValue(MAPPER.valueToTree(HaarlemsBeleid.BOOM), HaarlemsBeleid.BOOM.getClass()));
    }

    @Test
    void watVanIemandIsStaatErVoluit() {
        staatEr(
                "{\"op\":\"2023-03-03\",\"soort\":\"AFSPRAAK\",\"kanaal\":\"TELEFONISCH\",\"bereikt\":true,"
                        + "\"medewerker\":\"j.jansen\"}",
                Voorbeeldzaken.CONTACT);
        staatEr("\"Kan iemand mij helpen?\"", new Dossiertekst("Kan iemand mij helpen?"));
        staatEr("\"2006-02-28\"", new Geboortedatum(LocalDate.of(2006, 2, 28)));
        staatEr("\"123e4567-e89b-12d3-a456-42661417400b\"", new InwonerId(Voorbeeldzaken.nummer(11)));
    }

    @Test
    void eenStandEnWatErinZitNoemenHunSoort() {
        staatEr("{\"soort\":\"INGETROKKEN\"}", new Afronding.Ingetrokken());
        staatEr("{\"soort\":\"ANONIEM\"}", new Aangemelde.Anoniem(Optional.empty()));
        staatEr(
                "{\"soort\":\"NAAR_TRAJECT\",\"traject\":\"123e4567-e89b-12d3-a456-426614174002\"}",
                new Afronding.NaarTraject(new TrajectId(Voorbeeldzaken.nummer(2))));
        staatEr(
                "{\"soort\":\"BESLOTEN\",\"start\":{\"id\":\"123e4567-e89b-12d3-a456-426614174005\","
                        + "\"opdracht\":\"haarlem-gidw\",\"lid\":{\"inwoner\":\"123e4567-e89b-12d3-a456-42661417400b\","
                        + "\"huishouden\":\"123e4567-e89b-12d3-a456-42661417400c\",\"wijk\":\"WK039201\"},"
                        + "\"begonnenOp\":\"2023-03-01\"},\"stappen\":[{\"op\":\"2023-03-01\",\"medewerker\":\"j.jansen\"},"
                        + "{\"op\":\"2023-03-01\",\"medewerker\":\"j.jansen\"},"
                        + "{\"op\":\"2023-03-02\",\"medewerker\":\"j.jansen\"},"
                        + "{\"op\":\"2023-03-02\",\"medewerker\":\"j.jansen\"},"
                        + "{\"op\":\"2023-03-03\",\"medewerker\":\"j.jansen\"}],"
                        + "\"besluit\":{\"melden\":true,\"hulp\":false,\"motivering\":\"er is gevaar voor een kind\"}}",
                Voorbeeldzaken.MELDCODES.get(2));
    }

    @Test
    void eenHandelingHeeftEenTijdstipInUtc() {
        staatEr(
                "{\"commando\":\"123e4567-e89b-12d3-a456-426614174006\",\"medewerker\":\"j.jansen\","
                        + "\"tijdstip\":\"2023-03-01T09:30:00.120Z\",\"soort\":\"CONTACT_VASTLEGGEN\","
                        + "\"zaak\":{\"soort\":\"AANMELDING\",\"nummer\":\"123e4567-e89b-12d3-a456-426614174001\"},"
                        + "\"versie\":2}",
                Voorbeeldzaken.HANDELING);
    }

    private static void staatEr(String json, Object waarde) {
        assertEquals(json, MAPPER.writeValueAsString(waarde));
        assertEquals(waarde, MAPPER.readValue(json, waarde.getClass()));
    }
}
