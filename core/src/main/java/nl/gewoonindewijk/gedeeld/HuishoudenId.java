package nl.gewoonindewijk.gedeeld;

import java.util.UUID;

/**
 * Een huishouden: the people who live together, by a number that the host makes up.
 *
 * @param waarde the number; not printed, since it leads to persons
 */
public record HuishoudenId(UUID waarde) {

    @Override
    public String toString() {
        return "huishouden ***";
    }
}
