package nl.gewoonindewijk.adapters.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.gewoonindewijk.budget.Jaarbudget;
import nl.gewoonindewijk.contract.Contract;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Percentage;
import nl.gewoonindewijk.gedeeld.Periode;
import nl.gewoonindewijk.gedeeld.Termijn;
import nl.gewoonindewijk.gedeeld.Tijdlijn;
import nl.gewoonindewijk.ondersteuning.grensvlak.Grensvlakkentabel;
import nl.gewoonindewijk.ondersteuning.grensvlak.HaarlemseGrensvlakken;
import nl.gewoonindewijk.ondersteuning.grensvlak.Scopebesluit;
import nl.gewoonindewijk.regels.Oordeel;
import nl.gewoonindewijk.regels.Toetsrapport;
import nl.gewoonindewijk.regels.Waarde;
import nl.gewoonindewijk.testkit.HeenEnWeerWet;
import nl.gewoonindewijk.testkit.WillekeurigeBedragen;
import nl.gewoonindewijk.testkit.WillekeurigeContracten;
import nl.gewoonindewijk.testkit.WillekeurigeGrensvlakkentabellen;
import nl.gewoonindewijk.testkit.WillekeurigeJaarbudgetten;
import nl.gewoonindewijk.testkit.WillekeurigeOordelen;
import nl.gewoonindewijk.testkit.WillekeurigePercentages;
import nl.gewoonindewijk.testkit.WillekeurigePeriodes;
import nl.gewoonindewijk.testkit.WillekeurigeTermijnen;
import nl.gewoonindewijk.testkit.WillekeurigeTijdlijnen;
import nl.gewoonindewijk.testkit.WillekeurigeToetsrapporten;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is written reads back equal: as text, as bytes, as a tree, through the reader and through any host's mapper. */
class JsonHeenEnWeerTest {

    private static final Set<String> THEMAS = Set.of("jeugdoverlast", "inloop");
    private static final JsonMapper MAPPER = GidwMapper.strict();

    @Property(tries = 200)
    void eenJaarbudgetKomtTerugZoalsHetGing(@ForAll("jaarbudgetten") Jaarbudget budget) {
        controleer(budget, Jaarbudget.class);
        assertEquals(
                budget,
                Lezer.jaarbudget(THEMAS).lees(MAPPER.writeValueAsString(budget)).get());
    }

    @Property(tries = 300)
    void eenToetsrapportKomtTerugZoalsHetGing(@ForAll("toetsrapporten") Toetsrapport rapport) {
        controleer(rapport, Toetsrapport.class);
    }

    @Property(tries = 25)
    void eenContractKomtTerugZoalsHetGing(@ForAll("contracten") Contract contract) {
        controleer(contract, Contract.class);
    }

    @Property(tries = 100)
    void eenGrensvlakkentabelKomtTerugZoalsZeGing(@ForAll("grensvlakkentabellen") Grensvlakkentabel tabel) {
        controleer(tabel, Grensvlakkentabel.class);
    }

    @Example
    void deGrensvlakkenVanHaarlemKomenTerugZoalsZeGingen() {
        controleer(HaarlemseGrensvlakken.TABEL, Grensvlakkentabel.class);
    }

    @Property
    void elkScopebesluitKomtTerugZoalsHetGingMetZijnSoort(@ForAll("scopebesluiten") Scopebesluit besluit) {
        controleer(besluit, Scopebesluit.class);
    }

    @Property
    void elkBedragKomtTerugZoalsHetGing(@ForAll("bedragen") Bedrag bedrag) {
        controleer(bedrag, Bedrag.class);
    }

    @Property
    void elkPercentageKomtTerugZoalsHetGing(@ForAll("percentages") Percentage percentage) {
        controleer(percentage, Percentage.class);
    }

    @Property
    void elkeWaardeKomtTerugZoalsZeGing(@ForAll("waarden") Waarde waarde) {
        controleer(waarde, Waarde.class);
    }

    @Property
    void elkOordeelKomtTerugZoalsHetGingMetZijnSoort(@ForAll("oordelen") Oordeel oordeel) {
        controleer(oordeel, Oordeel.class);
        assertEquals(
                oordeel.soort().name(), MAPPER.valueToTree(oordeel).get("soort").asString());
    }

    @Property
    void eenTermijnEnEenPeriodeKomenTerugZoalsZeGingen(
            @ForAll("termijnen") Termijn termijn, @ForAll("periodes") Periode periode) {
        controleer(termijn, Termijn.class);
        controleer(periode, Periode.class);
    }

    @Property
    void eenTijdlijnVanEenHostKomtTerugZoalsZeGing(@ForAll("tijdlijnen") Tijdlijn<Bedrag> tijdlijn) {
        TypeReference<Tijdlijn<Bedrag>> type = new TypeReference<>() {};
        HeenEnWeerWet.controleer(
                tijdlijn, MAPPER.writerFor(type)::writeValueAsString, tekst -> MAPPER.readValue(tekst, type));
    }

    private static <T> void controleer(T waarde, Class<T> type) {
        HeenEnWeerWet.controleer(waarde, MAPPER::writeValueAsString, tekst -> MAPPER.readValue(tekst, type));
        HeenEnWeerWet.controleer(waarde, MAPPER::writeValueAsBytes, bytes -> MAPPER.readValue(bytes, type));
        HeenEnWeerWet.<T, JsonNode>controleer(waarde, MAPPER::valueToTree, boom -> MAPPER.treeToValue(boom, type));
        HeenEnWeerWet.controleer(waarde, MAPPER::writeValueAsString, tekst -> Lezer.van(type)
                .lees(tekst)
                .get());
    }

    @Provide
    Arbitrary<Jaarbudget> jaarbudgetten() {
        return WillekeurigeJaarbudgetten.vanHaarlem(THEMAS);
    }

    @Provide
    Arbitrary<Toetsrapport> toetsrapporten() {
        return WillekeurigeToetsrapporten.alle();
    }

    @Provide
    Arbitrary<Contract> contracten() {
        return WillekeurigeContracten.alle();
    }

    @Provide
    Arbitrary<Grensvlakkentabel> grensvlakkentabellen() {
        return WillekeurigeGrensvlakkentabellen.tabellen();
    }

    @Provide
    Arbitrary<Scopebesluit> scopebesluiten() {
        return WillekeurigeGrensvlakkentabellen.besluiten();
    }

    @Provide
    Arbitrary<Bedrag> bedragen() {
        return WillekeurigeBedragen.alle();
    }

    @Provide
    Arbitrary<Percentage> percentages() {
        return WillekeurigePercentages.alle();
    }

    @Provide
    Arbitrary<Waarde> waarden() {
        return WillekeurigeOordelen.waarden();
    }

    @Provide
    Arbitrary<Oordeel> oordelen() {
        return WillekeurigeOordelen.alle();
    }

    @Provide
    Arbitrary<Termijn> termijnen() {
        return WillekeurigeTermijnen.alle();
    }

    @Provide
    Arbitrary<Periode> periodes() {
        return WillekeurigePeriodes.alle();
    }

    @Provide
    Arbitrary<Tijdlijn<Bedrag>> tijdlijnen() {
        return WillekeurigeTijdlijnen.van(WillekeurigeBedragen.alle());
    }
}
