package nl.gewoonindewijk.ondersteuning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.util.List;
import nl.gewoonindewijk.regels.Afwijzing;

/** What holds for any sequence of commands to a case, whatever its kind. */
public final class Verloop {

    private Verloop() {}

    /**
     * A command to a case.
     *
     * @param <S> the case
     */
    @FunctionalInterface
    public interface Opdracht<S> {

        /** The case after it, or a refusal. */
        Either<Afwijzing, S> aan(S zaak);
    }

    /**
     * Gives a case every command, one after the other, and checks that a refused command leaves no trace: the accepted ones
     * alone lead through the same states. In each state every duty is known, and none ends before it begins.
     *
     * @param <S> the case
     * @return every state that it went through, the first included
     */
    public static <S extends Zaak> Vector<S> toestanden(S begin, List<? extends Opdracht<S>> opdrachten) {
        Vector<S> toestanden = Vector.of(begin);
        Vector<Opdracht<S>> aanvaard = Vector.empty();
        for (Opdracht<S> opdracht : opdrachten) {
            Either<Afwijzing, S> uitkomst = opdracht.aan(toestanden.last());
            if (uitkomst.isRight()) {
                toestanden = toestanden.append(uitkomst.get());
                aanvaard = aanvaard.append(opdracht);
            }
        }
        assertEquals(toestanden, aanvaard.scanLeft(begin, (zaak, opdracht) -> opdracht.aan(zaak)
                .get()));
        toestanden.forEach(Verloop::controleer);
        return toestanden;
    }

    private static void controleer(Zaak zaak) {
        for (Verplichting plicht : zaak.verplichtingen(Voorbeeldzaak.KADER).get()) {
            assertFalse(plicht.uiterlijk().isBefore(plicht.vanaf()), plicht.toString());
            assertFalse(plicht.vanaf().isBefore(zaak.begonnenOp()), plicht.toString());
            assertEquals(zaak.verwijzing(), plicht.zaak());
            assertEquals(zaak.wijk(), plicht.wijk());
        }
    }
}
