package nl.gewoonindewijk.adapters.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import io.vavr.collection.Vector;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.gewoonindewijk.budget.Jaarbudget;
import nl.gewoonindewijk.contract.Contract;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.gedeeld.Invoerfout;
import nl.gewoonindewijk.ondersteuning.grensvlak.Grensvlakkentabel;
import nl.gewoonindewijk.ondersteuning.grensvlak.HaarlemseGrensvlakken;
import nl.gewoonindewijk.regels.Toetsrapport;
import nl.gewoonindewijk.testkit.WillekeurigeContracten;
import nl.gewoonindewijk.testkit.WillekeurigeGrensvlakkentabellen;
import nl.gewoonindewijk.testkit.WillekeurigeJaarbudgetten;
import nl.gewoonindewijk.testkit.WillekeurigeToetsrapporten;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is written keeps to its schema, and what is spoiled is refused by schema and reader alike. */
class SchemaEnLezerTest {

    /** What a schema cannot say: how one value stands to another. */
    private static final Set<String> BUITEN_SCHEMA = Set.of(
            "De huur is niet hoger dan het bedrag van het oormerk.",
            "De vingerafdruk past niet bij dit rapport. Het rapport is gewijzigd.");

    private static final JsonMapper MAPPER = GidwMapper.strict();

    @Property(tries = 200)
    void elkJaarbudgetVoldoetAanZijnSchema(@ForAll("jaarbudgetten") Jaarbudget budget) {
        voldoet(GidwSchema.JAARBUDGET, budget);
    }

    @Property(tries = 200)
    void elkToetsrapportVoldoetAanZijnSchema(@ForAll("toetsrapporten") Toetsrapport rapport) {
        voldoet(GidwSchema.TOETSRAPPORT, rapport);
    }

    @Property(tries = 20)
    void elkContractVoldoetAanZijnSchema(@ForAll("contracten") Contract contract) {
        voldoet(GidwSchema.CONTRACT, contract);
    }

    @Example
    void hetContractVanHaarlemVoldoetAanZijnSchema() {
        voldoet(GidwSchema.CONTRACT, Haarlem.CONTRACT);
    }

    @Property(tries = 100)
    void elkeGrensvlakkentabelVoldoetAanHaarSchema(@ForAll("grensvlakkentabellen") Grensvlakkentabel tabel) {
        voldoet(GidwSchema.GRENSVLAKKENTABEL, tabel);
    }

    @Example
    void deGrensvlakkenVanHaarlemVoldoenAanHunSchema() {
        voldoet(GidwSchema.GRENSVLAKKENTABEL, HaarlemseGrensvlakken.TABEL);
    }

    @Property(tries = 500)
    void schemaEnLezerZijnHetEensOverEenBedorvenGrensvlakkentabel(@ForAll Mutatie mutatie, @ForAll int plaats) {
        zijnHetEens(
                GidwSchema.GRENSVLAKKENTABEL,
                Grensvlakkentabel.class,
                mutatie.toegepast(MAPPER.valueToTree(HaarlemseGrensvlakken.TABEL), plaats));
    }

    @Property(tries = 500)
    void schemaEnLezerZijnHetEensOverEenBedorvenJaarbudget(
            @ForAll("jaarbudgetten") Jaarbudget budget, @ForAll Mutatie mutatie, @ForAll int plaats) {
        zijnHetEens(GidwSchema.JAARBUDGET, Jaarbudget.class, mutatie.toegepast(MAPPER.valueToTree(budget), plaats));
    }

    @Property(tries = 500)
    void schemaEnLezerZijnHetEensOverEenBedorvenToetsrapport(
            @ForAll("toetsrapporten") Toetsrapport rapport, @ForAll Mutatie mutatie, @ForAll int plaats) {
        zijnHetEens(
                GidwSchema.TOETSRAPPORT, Toetsrapport.class, mutatie.toegepast(MAPPER.valueToTree(rapport), plaats));
    }

    @Property(tries = 500)
    void schemaEnLezerZijnHetEensOverEenBedorvenContract(@ForAll Mutatie mutatie, @ForAll int plaats) {
        zijnHetEens(
                GidwSchema.CONTRACT, Contract.class, mutatie.toegepast(MAPPER.valueToTree(Haarlem.CONTRACT), plaats));
    }

    @Example
    void eenNulAchterTweeDecimalenZietAlleenDeLezer() {
        String document = MAPPER.writeValueAsString(Haarlem.CONTRACT).replace("310000.00", "310000.000");
        assertEquals(List.of(), Schemacontrole.fouten(GidwSchema.CONTRACT, MAPPER.readTree(document)));
        assertTrue(Lezer.van(Contract.class).lees(document).isInvalid());
    }

    private static void voldoet(GidwSchema schema, Object waarde) {
        assertEquals(List.of(), Schemacontrole.fouten(schema, MAPPER.readTree(MAPPER.writeValueAsString(waarde))));
    }

    private static <T> void zijnHetEens(GidwSchema schema, Class<T> type, JsonNode document) {
        String tekst = MAPPER.writeValueAsString(document);
        Vector<Invoerfout> lezer = Lezer.van(type)
                .lees(tekst)
                .fold(Vector::ofAll, goed -> Vector.<Invoerfout>empty())
                .reject(fout -> BUITEN_SCHEMA.contains(fout.melding()));
        List<Error> validator = Schemacontrole.fouten(schema, MAPPER.readTree(tekst));
        assertEquals(
                lezer.isEmpty(), validator.isEmpty(), () -> "De lezer zegt " + lezer + ", het schema " + validator);
    }

    @Provide
    Arbitrary<Jaarbudget> jaarbudgetten() {
        return WillekeurigeJaarbudgetten.vanHaarlem(Set.of("JEUGD"));
    }

    @Provide
    Arbitrary<Toetsrapport> toetsrapporten() {
        return WillekeurigeToetsrapporten.alle();
    }

    @Provide
    Arbitrary<Grensvlakkentabel> grensvlakkentabellen() {
        return WillekeurigeGrensvlakkentabellen.tabellen();
    }

    @Provide
    Arbitrary<Contract> contracten() {
        return WillekeurigeContracten.alle();
    }
}
