package nl.gewoonindewijk.ondersteuning.application;

import io.vavr.control.Either;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.ondersteuning.AanmeldingId;
import nl.gewoonindewijk.ondersteuning.Handelingsoort;
import nl.gewoonindewijk.ondersteuning.Voorschrift;
import nl.gewoonindewijk.ondersteuning.aanmelding.Aanmelding;
import nl.gewoonindewijk.ondersteuning.aanmelding.Contact;
import nl.gewoonindewijk.regels.Afwijzing;

/** Records that a resident was sought, and reached or not. Regels: UA-4.3-CONTACT, UA-2.3-OUTREACHEND. Bron: UA 2.4, 4.3. */
public final class LegContactVast {

    private final Uitvoering<Aanmelding> uitvoering;

    /** Makes the use case. */
    public LegContactVast(Werkplek werkplek) {
        this.uitvoering = new Uitvoering<>(
                werkplek, Voorschrift.CONTACT, werkplek.opslag().aanmeldingen());
    }

    /**
     * Records a contact.
     *
     * @param versie the version of the aanmelding that the employee saw
     * @return the aanmelding, or a refusal
     * @throws nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging if someone else changed it since
     */
    public Either<Afwijzing, Opgeslagen<Aanmelding>> legVast(
            Commando commando, AanmeldingId aanmelding, long versie, Contact contact) {
        return uitvoering.wijzig(
                commando,
                Handelingsoort.CONTACT_VASTLEGGEN,
                aanmelding.waarde(),
                versie,
                contact.op(),
                zaak -> zaak.legVast(contact));
    }
}
