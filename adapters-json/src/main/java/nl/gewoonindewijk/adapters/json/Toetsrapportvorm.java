package nl.gewoonindewijk.adapters.json;

import io.vavr.collection.Vector;
import nl.gewoonindewijk.regels.Toetsrapport;
import tools.jackson.core.JsonGenerator;

/** A report with its fingerprint behind it, so that whoever reads it can tell whether it was changed on the way. */
final class Toetsrapportvorm implements Vorm<Toetsrapport> {

    private static final Onderdeel<String> VINGERAFDRUK = new Onderdeel<>("vingerafdruk", Blad.TEKST);

    private final Recordvorm<Toetsrapport> kern;

    Toetsrapportvorm(Recordvorm<Toetsrapport> kern) {
        this.kern = kern;
    }

    @Override
    public Gelezen<Toetsrapport> lees(Knoop knoop, Pad pad) {
        if (!(knoop instanceof Knoop.Groep groep)) {
            return Gelezen.fout(pad, Knoop.GEEN_GROEP);
        }
        Gelezen<Toetsrapport> rapport = kern.lees(groep.zonder(VINGERAFDRUK.naam()), pad);
        Gelezen<String> vingerafdruk = VINGERAFDRUK.lees(groep, pad);
        if (!rapport.isGoed() || !vingerafdruk.isGoed()) {
            return rapport.met(vingerafdruk.fouten());
        }
        return vingerafdruk.waarde().equals(rapport.waarde().vingerafdruk())
                ? rapport
                : Gelezen.fout(
                        pad.met(VINGERAFDRUK.naam()),
                        "De vingerafdruk past niet bij dit rapport. Het rapport is gewijzigd.");
    }

    @Override
    public void schrijf(Toetsrapport waarde, JsonGenerator uit) {
        uit.writeStartObject();
        kern.schrijfVelden(waarde, uit);
        VINGERAFDRUK.schrijf(waarde.vingerafdruk(), uit);
        uit.writeEndObject();
    }

    @Override
    public Vector<Toetsrapport> proefwaarden(Proeftijd tijd) {
        return kern.proefwaarden(tijd);
    }
}
