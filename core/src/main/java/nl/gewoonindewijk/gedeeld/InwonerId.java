package nl.gewoonindewijk.gedeeld;

import java.util.UUID;

/**
 * Een inwoner, by a number that the host makes up: it stands for one person and says nothing about that person.
 *
 * @param waarde the number; not printed, since it leads to a person
 */
public record InwonerId(UUID waarde) {

    @Override
    public String toString() {
        return "inwoner ***";
    }
}
