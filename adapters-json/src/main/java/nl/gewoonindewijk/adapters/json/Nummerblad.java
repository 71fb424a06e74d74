package nl.gewoonindewijk.adapters.json;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.util.UUID;

/** A UUID as a string of 36 characters, written in lower case. */
final class Nummerblad {

    static final Blad<UUID> VOLUIT = new Blad<>(
            Nummerblad::lees,
            (nummer, uit) -> uit.writeString(nummer.toString()),
            tijd -> Vector.of(new UUID(0, 0), new UUID(-1, -1)));

    private static final String GEEN_NUMMER = "Dit moet een UUID zijn, zoals \"123e4567-e89b-12d3-a456-426614174000\".";

    private Nummerblad() {}

    /** Java takes less than a whole UUID, such as {@code 1-1-1-1-1}, and fills it up. */
    private static Either<String, UUID> lees(Knoop knoop) {
        if (!(knoop instanceof Knoop.Tekst tekst)) {
            return Either.left(GEEN_NUMMER);
        }
        try {
            UUID nummer = UUID.fromString(tekst.tekst());
            return nummer.toString().equalsIgnoreCase(tekst.tekst()) ? Either.right(nummer) : Either.left(GEEN_NUMMER);
        } catch (IllegalArgumentException e) {
            // Says in English what the input was.
            return Either.left(GEEN_NUMMER);
        }
    }
}
