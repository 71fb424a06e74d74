package nl.gewoonindewijk.ondersteuning.aanmelding;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.gedeeld.Wijkcode;
import nl.gewoonindewijk.ondersteuning.AanmeldingId;
import nl.gewoonindewijk.ondersteuning.Huishoudlid;
import nl.gewoonindewijk.ondersteuning.Termijnkader;
import nl.gewoonindewijk.ondersteuning.Verplichting;
import nl.gewoonindewijk.ondersteuning.Voorschrift;
import nl.gewoonindewijk.ondersteuning.Zaak;
import nl.gewoonindewijk.ondersteuning.Zaaksoort;
import nl.gewoonindewijk.ondersteuning.Zaakverwijzing;
import nl.gewoonindewijk.regels.Afwijzing;
import nl.gewoonindewijk.regels.Gegeven;

/**
 * Een aanmelding: a question of a resident or a signal about one, until it is answered or support begins.
 *
 * <p>Regels: UA-2.1-ACCEPTATIE, UA-2.3-OUTREACHEND, UA-4.3-CONTACT, UA-4.3-START. Bron: UA 2.1 to 2.4 and 4.3.
 */
public sealed interface Aanmelding extends Zaak permits Aanmelding.Open, Aanmelding.Opgepakt, Aanmelding.Afgerond {

    /** How far an aanmelding is. */
    enum Status {
        /** Received; nobody reached the resident yet. */
        OPEN,
        /** There was contact. */
        OPGEPAKT,
        /** Answered, passed on or taken back. */
        AFGEROND
    }

    /** The question or signal as it came in. */
    Ontvangst ontvangst();

    /** Every time that the resident was sought, in order. */
    List<Contact> contacten();

    @Override
    Status status();

    /** This aanmelding with one more contact, or a refusal. */
    Either<Afwijzing, Aanmelding> legVast(Contact contact);

    /** This aanmelding, answered on a day, or a refusal. */
    Either<Afwijzing, Afgerond> rondAf(Afronding afronding, LocalDate op);

    /** A new aanmelding. */
    static Open registreer(Ontvangst ontvangst) {
        return new Open(ontvangst, List.of());
    }

    /** Which aanmelding this is. */
    default AanmeldingId id() {
        return ontvangst().id();
    }

    @Override
    default Zaakverwijzing verwijzing() {
        return new Zaakverwijzing(Zaaksoort.AANMELDING, id().waarde());
    }

    @Override
    default Opdracht opdracht() {
        return ontvangst().opdracht();
    }

    @Override
    default LocalDate begonnenOp() {
        return ontvangst().ontvangenOp();
    }

    @Override
    default Optional<Huishoudlid> lid() {
        return ontvangst().aangemelde() instanceof Aangemelde.Bekend bekend
                ? Optional.of(bekend.lid())
                : Optional.empty();
    }

    @Override
    default Optional<Wijkcode> wijk() {
        return ontvangst().aangemelde() instanceof Aangemelde.Anoniem anoniem ? anoniem.wijk() : Zaak.super.wijk();
    }

    /** The first day on which the resident was reached; empty as long as that did not happen. */
    default Optional<LocalDate> eersteContactOp() {
        return contacten().stream().filter(Contact::bereikt).map(Contact::op).findFirst();
    }

    @Override
    default Either<Afwijzing, List<Verplichting>> verplichtingen(Termijnkader kader) {
        return Aanmeldingstermijnen.van(this, kader);
    }

    /**
     * Received; nobody reached the resident yet.
     *
     * @param contacten the times that the resident was sought in vain
     */
    record Open(Ontvangst ontvangst, List<Contact> contacten) implements Aanmelding {

        /** @throws IllegalArgumentException if the resident was reached, or the contacts are not in order */
        public Open {
            contacten = Contactverloop.opVolgorde(ontvangst, contacten);
            if (contacten.stream().anyMatch(Contact::bereikt)) {
                throw new IllegalArgumentException("Een open aanmelding heeft nog geen contact.");
            }
        }

        @Override
        public Status status() {
            return Status.OPEN;
        }

        @Override
        public Either<Afwijzing, Aanmelding> legVast(Contact contact) {
            return Contactverloop.met(this, contact)
                    .map(alle -> contact.bereikt() ? new Opgepakt(ontvangst, alle) : new Open(ontvangst, alle));
        }

        /** {@code ~} Only a question that was taken back, or of a resident who was sought in vain, ends without contact. */
        @Override
        public Either<Afwijzing, Afgerond> rondAf(Afronding afronding, LocalDate op) {
            if (afronding instanceof Afronding.NietBereikt && contacten.isEmpty()) {
                return Either.left(Voorschrift.CONTACT.wijsAf("nog-niet-gezocht"));
            }
            return Afgerond.kanZonderContact(afronding)
                    ? Contactverloop.afgerond(this, afronding, op)
                    : Either.left(Voorschrift.CONTACT.wijsAf("nog-geen-contact"));
        }
    }

    /**
     * There was contact.
     *
     * @param contacten at least one that reached the resident
     */
    record Opgepakt(Ontvangst ontvangst, List<Contact> contacten) implements Aanmelding {

        /** @throws IllegalArgumentException if nobody reached the resident, or the contacts are not in order */
        public Opgepakt {
            contacten = Contactverloop.opVolgorde(ontvangst, contacten);
            if (contacten.stream().noneMatch(Contact::bereikt)) {
                throw new IllegalArgumentException("Een opgepakte aanmelding heeft contact gehad.");
            }
        }

        @Override
        public Status status() {
            return Status.OPGEPAKT;
        }

        @Override
        public Either<Afwijzing, Aanmelding> legVast(Contact contact) {
            return Contactverloop.met(this, contact).map(alle -> new Opgepakt(ontvangst, alle));
        }

        @Override
        public Either<Afwijzing, Afgerond> rondAf(Afronding afronding, LocalDate op) {
            return Contactverloop.afgerond(this, afronding, op);
        }
    }

    /**
     * Answered, passed on or taken back.
     *
     * @param contacten every time that the resident was sought
     * @param afronding what became of it
     * @param afgerondOp the day
     */
    record Afgerond(Ontvangst ontvangst, List<Contact> contacten, Afronding afronding, LocalDate afgerondOp)
            implements Aanmelding {

        /** @throws IllegalArgumentException if it was answered without contact, or ended before a contact or without a try */
        public Afgerond {
            contacten = Contactverloop.opVolgorde(ontvangst, contacten);
            boolean bereikt = contacten.stream().anyMatch(Contact::bereikt);
            if (!bereikt && !kanZonderContact(afronding)) {
                throw new IllegalArgumentException("Een aanmelding wordt niet zonder contact beantwoord.");
            }
            if (afronding instanceof Afronding.NietBereikt && contacten.isEmpty()) {
                throw new IllegalArgumentException("Wie niet bereikt is, is ten minste een keer gezocht.");
            }
            if (afgerondOp.isBefore(Contactverloop.laatsteDag(ontvangst, contacten))) {
                throw new IllegalArgumentException("Een aanmelding wordt niet afgerond voor haar laatste contact.");
            }
        }

        /** Whether it ended without support or a referral. */
        public boolean isZonderAntwoord() {
            return kanZonderContact(afronding);
        }

        private static boolean kanZonderContact(Afronding afronding) {
            return afronding instanceof Afronding.Ingetrokken || afronding instanceof Afronding.NietBereikt;
        }

        @Override
        public Optional<LocalDate> afgeslotenOp() {
            return Optional.of(afgerondOp);
        }

        @Override
        public Status status() {
            return Status.AFGEROND;
        }

        @Override
        public Either<Afwijzing, Aanmelding> legVast(Contact contact) {
            return Either.left(alAfgerond());
        }

        @Override
        public Either<Afwijzing, Afgerond> rondAf(Afronding nogEens, LocalDate op) {
            return Either.left(alAfgerond());
        }

        private Afwijzing alAfgerond() {
            return Voorschrift.ACCEPTATIE.wijsAf("al-afgerond", Gegeven.van("afgerond-op", afgerondOp));
        }
    }
}
