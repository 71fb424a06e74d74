package nl.gewoonindewijk.ondersteuning.plan;

import static nl.gewoonindewijk.ondersteuning.Voorbeeldzaak.KADER;
import static nl.gewoonindewijk.ondersteuning.Voorbeeldzaak.plichten;
import static nl.gewoonindewijk.ondersteuning.Voorbeeldzaak.reden;
import static nl.gewoonindewijk.ondersteuning.plan.Voorbeeldplan.EVALUATIE_OP;
import static nl.gewoonindewijk.ondersteuning.plan.Voorbeeldplan.GETEKEND_OP;
import static nl.gewoonindewijk.ondersteuning.plan.Voorbeeldplan.VOLGENDE;
import static nl.gewoonindewijk.ondersteuning.plan.Voorbeeldplan.beeindigd;
import static nl.gewoonindewijk.ondersteuning.plan.Voorbeeldplan.beeindigen;
import static nl.gewoonindewijk.ondersteuning.plan.Voorbeeldplan.bijstellen;
import static nl.gewoonindewijk.ondersteuning.plan.Voorbeeldplan.concept;
import static nl.gewoonindewijk.ondersteuning.plan.Voorbeeldplan.getekend;
import static nl.gewoonindewijk.ondersteuning.plan.Voorbeeldplan.inBijstelling;
import static nl.gewoonindewijk.ondersteuning.plan.Voorbeeldplan.ondertekening;
import static nl.gewoonindewijk.ondersteuning.plan.Voorbeeldplan.volledig;
import static nl.gewoonindewijk.ondersteuning.plan.Voorbeeldplan.voortzetten;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.gedeeld.Termijn;
import nl.gewoonindewijk.ondersteuning.Partij;
import nl.gewoonindewijk.ondersteuning.VerplichtingBuilder;
import nl.gewoonindewijk.ondersteuning.Voorbeeldzaak;
import nl.gewoonindewijk.ondersteuning.Voorschrift;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A plan is evaluated with resident and partners, and goes on, changes or ends. Bron: UA 5.1. */
@Toetst("UA-5.1-EVALUATIE")
class EvaluatieTest {

    private static final LocalDate TE_LAAT = EVALUATIE_OP.plusMonths(1);

    private static List<String> evaluaties(Ondersteuningsplan plan) {
        return plichten(Voorschrift.EVALUATIE, plan);
    }

    private static Ondersteuningsplan.Getekend bijgesteld(LocalDate op, LocalDate volgende) {
        return inBijstelling(op)
                .metInhoud(volledig().withEvaluatieOp(volgende))
                .onderteken(ondertekening(op))
                .get();
    }

    @Test
    void eenGetekendPlanWordtGeevalueerdOpDeDagDieErinStaat() {
        assertEquals(
                new VerplichtingBuilder()
                        .regel(Voorschrift.EVALUATIE.code())
                        .bron(Bron.ua("5.1"))
                        .zaak(getekend().verwijzing())
                        .wijk(Voorbeeldzaak.SPAARNDAM)
                        .partij(Partij.SAMENWERKINGSVERBAND)
                        .regime(Termijn.Regime.CONTRACTUEEL)
                        .vanaf(GETEKEND_OP)
                        .uiterlijk(EVALUATIE_OP)
                        .build(),
                getekend().verplichtingen(KADER).get().get(0));
        assertEquals(List.of(), evaluaties(concept(volledig())));
    }

    @Test
    void deEvaluatieKomtNaDeOndertekening() {
        Ondersteuningsplan.Concept zelfdeDag = concept(volledig().withEvaluatieOp(GETEKEND_OP));
        Ondersteuningsplan.Concept dagErna = concept(volledig().withEvaluatieOp(GETEKEND_OP.plusDays(1)));

        assertEquals("UA-5.1-EVALUATIE niet-na-tekenen", reden(zelfdeDag.onderteken(ondertekening(GETEKEND_OP))));
        assertEquals(
                List.of("2023-03-08 t/m 2023-03-09"),
                evaluaties(dagErna.onderteken(ondertekening(GETEKEND_OP)).get()));
    }

    @Test
    void wieVoortzetSpreektDeVolgendeEvaluatieAf() {
        Ondersteuningsplan plan =
                getekend().evalueer(voortzetten(EVALUATIE_OP, VOLGENDE)).get();

        assertEquals(Ondersteuningsplan.Status.GETEKEND, plan.status());
        assertEquals(
                List.of("2023-03-08 t/m 2023-09-08 gedaan 2023-09-08", "2023-09-08 t/m 2024-03-08"), evaluaties(plan));
    }

    @Test
    void wieBijsteltSchrijftAanEenNieuweVersieTerwijlDeOudeGeldt() {
        Ondersteuningsplan.InBijstelling plan = inBijstelling(EVALUATIE_OP);

        assertEquals(Ondersteuningsplan.Status.IN_BIJSTELLING, plan.status());
        assertEquals(volledig(), plan.verloop().geldend().inhoud());
        assertEquals(volledig(), plan.inhoud());
    }

    @Test
    void totDeNieuweVersieGetekendIsBlijftDeEvaluatieOpen() {
        assertEquals(
                List.of("2023-03-08 t/m 2023-09-08 gedaan 2023-09-07", "2023-09-07 t/m 2023-09-08"),
                evaluaties(inBijstelling(EVALUATIE_OP.minusDays(1))));
        assertEquals(
                List.of("2023-03-08 t/m 2023-09-08 gedaan 2023-09-08", "2023-09-08 t/m 2023-09-08"),
                evaluaties(inBijstelling(EVALUATIE_OP)));
        assertEquals(
                List.of("2023-03-08 t/m 2023-09-08 gedaan 2023-10-08", "2023-10-08 t/m 2023-10-08"),
                evaluaties(inBijstelling(TE_LAAT)));
        assertEquals(
                List.of("2023-03-08 t/m 2023-09-08 gedaan 2023-09-08", "2023-09-08 t/m 2024-03-08"),
                evaluaties(bijgesteld(EVALUATIE_OP, VOLGENDE)));
    }

    @Test
    void wieBeeindigtEvalueertNietMeer() {
        Ondersteuningsplan plan = beeindigd(EVALUATIE_OP);

        assertEquals(Ondersteuningsplan.Status.BEEINDIGD, plan.status());
        assertEquals(List.of("2023-03-08 t/m 2023-09-08 gedaan 2023-09-08"), evaluaties(plan));
    }

    @Test
    void alsDeSituatieErOmVraagtKanHetEerder() {
        LocalDate eerder = GETEKEND_OP.plusDays(20);
        Evaluatie evaluatie = voortzetten(eerder, VOLGENDE).withAanleiding(Evaluatie.Aanleiding.SITUATIE);

        assertEquals(
                Set.of(Evaluatie.Aanleiding.PERIODIEK, Evaluatie.Aanleiding.SITUATIE),
                Set.of(Evaluatie.Aanleiding.values()));
        assertEquals(
                List.of("2023-03-08 t/m 2023-09-08 gedaan 2023-03-28", "2023-03-28 t/m 2024-03-08"),
                evaluaties(getekend().evalueer(evaluatie).get()));
    }

    @Test
    void naEenBijstellingVoorDeTijdBlijftDeOudeDagStaanTotDeNieuweVersieGetekendIs() {
        LocalDate eerder = GETEKEND_OP.plusDays(20);

        assertEquals(
                List.of("2023-03-08 t/m 2023-09-08 gedaan 2023-03-28", "2023-03-28 t/m 2023-09-08"),
                evaluaties(inBijstelling(eerder)));
        assertEquals(
                List.of("2023-03-08 t/m 2023-09-08 gedaan 2023-03-28", "2023-03-28 t/m 2024-03-08"),
                evaluaties(bijgesteld(eerder, VOLGENDE)));
    }

    @Test
    void eenDagDieVoorDeNieuweVersieIsAfgesprokenTeltDaarnaNietMeer() {
        LocalDate bijsteldag = EVALUATIE_OP.plusDays(30);
        LocalDate nieuweDag = EVALUATIE_OP.plusDays(90);
        Ondersteuningsplan.InBijstelling bijstelling = (Ondersteuningsplan.InBijstelling) ((Geldend)
                        getekend().evalueer(voortzetten(EVALUATIE_OP, VOLGENDE)).get())
                .evalueer(bijstellen(bijsteldag))
                .get();

        assertEquals(VOLGENDE, bijstelling.verloop().volgendeEvaluatie());
        assertEquals(
                nieuweDag,
                bijstelling
                        .metInhoud(volledig().withEvaluatieOp(nieuweDag))
                        .onderteken(ondertekening(bijsteldag))
                        .get()
                        .verloop()
                        .volgendeEvaluatie());
    }

    @Test
    void eenLateEvaluatieBlijftLaatOokAlsDeNieuweVersieDezelfdeDagGetekendIs() {
        assertEquals(
                List.of("2023-03-08 t/m 2023-09-08 gedaan 2023-10-08", "2023-10-08 t/m 2024-03-08"),
                evaluaties(bijgesteld(TE_LAAT, VOLGENDE)));
    }

    @Test
    void watOpDeDagVanTekenenNogEensGeevalueerdWordtTeltVanafDeNieuweVersie() {
        LocalDate morgen = TE_LAAT.plusDays(1);
        Ondersteuningsplan plan = bijgesteld(TE_LAAT, VOLGENDE)
                .evalueer(voortzetten(TE_LAAT, morgen))
                .get();

        assertEquals(
                List.of(
                        "2023-03-08 t/m 2023-09-08 gedaan 2023-10-08",
                        "2023-10-08 t/m 2024-03-08 gedaan 2023-10-08",
                        "2023-10-08 t/m 2023-10-09"),
                evaluaties(plan));
    }

    @Test
    void deInwonerDoetMee() {
        assertEquals(
                "UA-5.1-EVALUATIE zonder-inwoner",
                reden(getekend()
                        .evalueer(beeindigen(EVALUATIE_OP)
                                .withDeelnemers(List.of(Betrokkene.Rol.SAMENWERKINGSPARTNER)))));
        assertEquals(
                "UA-5.1-EVALUATIE zonder-inwoner",
                reden(getekend().evalueer(beeindigen(EVALUATIE_OP).withDeelnemers(List.of()))));
    }

    @Test
    void alsDeSituatieErOmVraagtEindigtEenPlanZonderInwonerOfPartners() {
        Evaluatie einde = beeindigen(EVALUATIE_OP)
                .withAanleiding(Evaluatie.Aanleiding.SITUATIE)
                .withDeelnemers(List.of());

        for (Geldend plan : List.of(getekend(), inBijstelling(EVALUATIE_OP))) {
            assertEquals(
                    Either.right(Ondersteuningsplan.Status.BEEINDIGD),
                    plan.evalueer(einde).map(Ondersteuningsplan::status));
        }
    }

    @Test
    void alleenBijHetEindeMagDatEnAlleenOmDeSituatie() {
        List<Betrokkene.Rol> niemand = List.of();
        List<Betrokkene.Rol> inwoner = List.of(Betrokkene.Rol.INWONER);

        for (Evaluatie evaluatie : List.of(
                beeindigen(EVALUATIE_OP),
                bijstellen(EVALUATIE_OP).withAanleiding(Evaluatie.Aanleiding.SITUATIE),
                voortzetten(EVALUATIE_OP, VOLGENDE).withAanleiding(Evaluatie.Aanleiding.SITUATIE))) {
            assertEquals(
                    "UA-5.1-EVALUATIE zonder-inwoner", reden(getekend().evalueer(evaluatie.withDeelnemers(niemand))));
            assertEquals(
                    "UA-5.1-EVALUATIE zonder-partners", reden(getekend().evalueer(evaluatie.withDeelnemers(inwoner))));
        }
    }

    @Test
    void ookEenNoodgedwongenEindeIsNietVoorDeOndertekening() {
        Evaluatie einde = beeindigen(GETEKEND_OP.minusDays(1)).withAanleiding(Evaluatie.Aanleiding.SITUATIE);

        assertEquals("UA-5.1-EVALUATIE te-vroeg", reden(getekend().evalueer(einde)));
    }

    @Test
    void partnersDoenMeeAlsHetPlanZeNoemt() {
        Evaluatie alleenMetInwoner =
                voortzetten(EVALUATIE_OP, VOLGENDE).withDeelnemers(List.of(Betrokkene.Rol.INWONER));
        Planinhoud zonderPartner = volledig()
                .withBetrokkenen(new Betrokkene(Voorbeeldzaak.tekst("de inwoner zelf"), Betrokkene.Rol.INWONER));

        assertEquals("UA-5.1-EVALUATIE zonder-partners", reden(getekend().evalueer(alleenMetInwoner)));
        assertEquals(
                Ondersteuningsplan.Status.GETEKEND,
                getekend(zonderPartner).evalueer(alleenMetInwoner).get().status());
    }

    @Test
    void eenEvaluatieIsNietVoorDeOndertekeningOfDeVorigeEvaluatie() {
        Ondersteuningsplan.Getekend nogEens = (Ondersteuningsplan.Getekend)
                getekend().evalueer(voortzetten(EVALUATIE_OP, VOLGENDE)).get();

        assertEquals("UA-5.1-EVALUATIE te-vroeg", reden(getekend().evalueer(beeindigen(GETEKEND_OP.minusDays(1)))));
        assertEquals("UA-5.1-EVALUATIE te-vroeg", reden(nogEens.evalueer(beeindigen(EVALUATIE_OP.minusDays(1)))));
        assertEquals(
                Ondersteuningsplan.Status.BEEINDIGD,
                getekend().evalueer(beeindigen(GETEKEND_OP)).get().status());
        assertEquals(
                Ondersteuningsplan.Status.BEEINDIGD,
                nogEens.evalueer(beeindigen(EVALUATIE_OP)).get().status());
    }

    @Test
    void tijdensHetBijstellenKanHetPlanTochDoorgaanOfEindigen() {
        assertEquals(
                Either.right(Ondersteuningsplan.Status.GETEKEND),
                inBijstelling(EVALUATIE_OP)
                        .evalueer(voortzetten(TE_LAAT, VOLGENDE))
                        .map(Ondersteuningsplan::status));
        assertEquals(
                Either.right(Ondersteuningsplan.Status.BEEINDIGD),
                inBijstelling(EVALUATIE_OP).evalueer(beeindigen(TE_LAAT)).map(Ondersteuningsplan::status));
    }

    @Test
    void watAlGeschrevenIsBlijftBijEenTweedeBijstelling() {
        Planinhoud nieuw = volledig().withEvaluatieOp(VOLGENDE);

        assertEquals(
                Either.right(nieuw),
                inBijstelling(EVALUATIE_OP)
                        .metInhoud(nieuw)
                        .evalueer(bijstellen(TE_LAAT))
                        .map(plan -> ((Ondersteuningsplan.InBijstelling) plan).inhoud()));
    }

    @Test
    void alleenWieVoortzetSpreektEenDagAf() {
        String melding = "Alleen wie een plan voortzet, spreekt de volgende evaluatie af.";
        Evaluatie voortzetten = voortzetten(EVALUATIE_OP, VOLGENDE);

        weigert(melding, () -> voortzetten.withVolgendeOp(Optional.empty()));
        weigert(melding, () -> beeindigen(EVALUATIE_OP).withVolgendeOp(VOLGENDE));
        weigert(melding, () -> bijstellen(EVALUATIE_OP).withVolgendeOp(VOLGENDE));
    }

    @Test
    void deVolgendeEvaluatieKomtNaDeze() {
        weigert("De volgende evaluatie komt na deze.", () -> voortzetten(EVALUATIE_OP, EVALUATIE_OP));
        assertEquals(
                Optional.of(EVALUATIE_OP.plusDays(1)),
                voortzetten(EVALUATIE_OP, EVALUATIE_OP.plusDays(1)).volgendeOp());
    }

    @Test
    void elkeDeelnemerStaatErEenKeerInVasteVolgorde() {
        Evaluatie evaluatie = beeindigen(EVALUATIE_OP)
                .withDeelnemers(Betrokkene.Rol.VRIJWILLIGER, Betrokkene.Rol.INWONER, Betrokkene.Rol.VRIJWILLIGER);

        assertEquals(List.of(Betrokkene.Rol.INWONER, Betrokkene.Rol.VRIJWILLIGER), evaluatie.deelnemers());
    }

    private static void weigert(String melding, Executable actie) {
        assertEquals(
                melding, assertThrows(IllegalArgumentException.class, actie).getMessage());
    }
}
