package nl.gewoonindewijk.beleid;

import java.util.Optional;
import nl.gewoonindewijk.gedeeld.Bron;
import org.immutables.value.Value;

/**
 * Een beleidsknoop: one node of a policy tree, as a gemeente wrote it down.
 *
 * <p>A node alone is not judged: its {@link Beleidsboom} reports all that is wrong with all nodes at once.
 *
 * @param code lasting name in capitals, digits and dashes, such as {@code GEZONDE-LEEFSTIJL}; 1 to 60 characters, once in
 *     a tree
 * @param niveau how high it stands
 * @param ouder code of the node it serves, which stands on a higher level; none for the primair doel only
 * @param label what the source calls it, letter for letter; not blank
 * @param toelichting what it covers and what it does not, in short; may be empty
 * @param bron where it stands
 */
@Value.Builder
public record Beleidsknoop(
        String code, Beleidsniveau niveau, Optional<String> ouder, String label, String toelichting, Bron bron)
        implements WithBeleidsknoop {}
