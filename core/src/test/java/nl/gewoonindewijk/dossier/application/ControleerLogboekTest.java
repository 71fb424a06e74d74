package nl.gewoonindewijk.dossier.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.Vector;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.dossier.Dossierkenmerk;
import nl.gewoonindewijk.dossier.logboek.Logactie;
import nl.gewoonindewijk.dossier.logboek.Logketen;
import nl.gewoonindewijk.dossier.logboek.Logregel;
import nl.gewoonindewijk.dossier.logboek.Logstand;
import nl.gewoonindewijk.dossier.logboek.Verwerking;
import nl.gewoonindewijk.dossier.port.Verwerkingslogboek;
import nl.gewoonindewijk.testkit.Proefsleutels;
import org.junit.jupiter.api.Test;

@Toetst("UA-7.1-BEVEILIGING")
class ControleerLogboekTest {

    private final Dossierpraktijk praktijk = Gebruik.situatie();
    private final Vector<Logregel> log = Vector.ofAll(praktijk.log());

    private static Logketen.Uitkomst controleer(Dossierpraktijk waar, Optional<Logstand> bekend) {
        return Dossierpraktijk.gelukt(new ControleerLogboek(waar.werkplek()).controleer(waar.archief(), bekend));
    }

    /** Where someone got at the lines. */
    private Dossierpraktijk met(UnaryOperator<Vector<Logregel>> anders) {
        return praktijk.op(plek -> plek.withOpslag(
                plek.opslag().withLogboek(new Vervalst(plek.opslag().logboek(), anders))));
    }

    private record Vervalst(Verwerkingslogboek echte, UnaryOperator<Vector<Logregel>> anders)
            implements Verwerkingslogboek {

        @Override
        public void noteer(List<Verwerking> verwerkingen) {
            echte.noteer(verwerkingen);
        }

        @Override
        public List<Logregel> over(Dossierkenmerk betrokkene) {
            return echte.over(betrokkene);
        }

        @Override
        public Logstand stand() {
            return echte.stand();
        }

        @Override
        public <R> R lees(Function<Stream<Logregel>, R> lees) {
            return echte.lees(
                    regels -> lees.apply(anders.apply(Vector.ofAll(regels)).toJavaStream()));
        }
    }

    private Logstand stand() {
        return log.last().stand();
    }

    @Test
    void eenLogboekWaarNiemandAanZatIsHeelEnDeControleStaatErOokIn() {
        assertEquals(new Logketen.Heel(stand()), controleer(praktijk, Optional.empty()));
        assertEquals(Logactie.LOGBOEK_CONTROLEREN, praktijk.laatste().actie());
        assertEquals(
                new Logketen.Heel(praktijk.log().get(log.size()).stand()), controleer(praktijk, Optional.of(stand())));
    }

    @Test
    void eenGewijzigdeRegelValtOp() {
        Dossierpraktijk vervalst = met(regels -> regels.update(
                4, regel -> regel.withVerwerking(regel.verwerking().withGebruiker(Gegevens.VREEMDE.id()))));

        assertEquals(new Logketen.Gebroken(5, Logketen.Breuk.GEWIJZIGD), controleer(vervalst, Optional.empty()));
    }

    @Test
    void eenRegelDieWegIsValtOp() {
        assertEquals(
                new Logketen.Gebroken(3, Logketen.Breuk.ONTBREEKT),
                controleer(met(regels -> regels.removeAt(2)), Optional.empty()));
    }

    @Test
    void regelsDieVanHetEindeWegZijnVallenOpVoorWieDeStandKent() {
        UnaryOperator<Vector<Logregel>> ingekort = regels -> regels.take(log.size() - 1);

        assertEquals(
                new Logketen.Gebroken(log.size(), Logketen.Breuk.ONTBREEKT),
                controleer(met(ingekort), Optional.empty()));
        assertEquals(
                new Logketen.Gebroken(log.size(), Logketen.Breuk.ONTBREEKT),
                controleer(met(ingekort), Optional.of(stand())));
    }

    /** Who has the key can write a whole new log; who wrote down the old state elsewhere sees it. */
    @Test
    void eenHerschrevenLogboekValtOpVoorWieDeStandKent() {
        UnaryOperator<Vector<Logregel>> herschreven = regels -> regels.foldLeft(
                Vector.empty(),
                (nieuw, regel) -> nieuw.append(Logregel.na(
                        nieuw.lastOption().map(Logregel::stand).getOrElse(Logstand.LEEG),
                        regel.opdracht(),
                        regel.verwerking().withVerantwoordelijke(Gegevens.VREEMDE.id()),
                        praktijk.werkplek().sleutels().huidige())));

        assertEquals(
                new Logketen.Gebroken(log.size(), Logketen.Breuk.ANDERS_DAN_BEKEND),
                controleer(met(herschreven), Optional.empty()));
        assertEquals(
                new Logketen.Gebroken(log.size(), Logketen.Breuk.ANDERS_DAN_BEKEND),
                controleer(met(herschreven), Optional.of(stand())));
    }

    @Test
    void zonderDeSleutelIsNietTeZienOfEenRegelKlopt() {
        Dossierpraktijk zonder = praktijk.op(plek -> plek.withSleutels(Proefsleutels.van("andere")));

        assertEquals(new Logketen.Gebroken(1, Logketen.Breuk.SLEUTEL_ONBEKEND), controleer(zonder, Optional.empty()));
    }
}
