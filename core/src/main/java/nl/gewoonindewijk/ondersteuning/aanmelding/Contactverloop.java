package nl.gewoonindewijk.ondersteuning.aanmelding;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import nl.gewoonindewijk.ondersteuning.Voorschrift;
import nl.gewoonindewijk.regels.Afwijzing;
import nl.gewoonindewijk.regels.Gegeven;

/** What the states of an aanmelding share: its days come in order. */
final class Contactverloop {

    private Contactverloop() {}

    static List<Contact> opVolgorde(Ontvangst ontvangst, List<Contact> contacten) {
        LocalDate vorige = ontvangst.ontvangenOp();
        for (Contact contact : contacten) {
            if (contact.op().isBefore(vorige)) {
                throw new IllegalArgumentException("Contacten staan op volgorde, de eerste niet voor de ontvangst.");
            }
            vorige = contact.op();
        }
        return List.copyOf(contacten);
    }

    static LocalDate laatsteDag(Ontvangst ontvangst, List<Contact> contacten) {
        return contacten.isEmpty()
                ? ontvangst.ontvangenOp()
                : contacten.get(contacten.size() - 1).op();
    }

    /** A contact may be recorded after one of a later day: it takes its place between the others. */
    static Either<Afwijzing, List<Contact>> met(Aanmelding aanmelding, Contact contact) {
        LocalDate ontvangenOp = aanmelding.ontvangst().ontvangenOp();
        return contact.op().isBefore(ontvangenOp)
                ? Either.left(Voorschrift.CONTACT.wijsAf("te-vroeg", Gegeven.van("vorige", ontvangenOp)))
                : Either.right(Vector.ofAll(aanmelding.contacten())
                        .append(contact)
                        .sortBy(Contact::op)
                        .asJava());
    }

    static Either<Afwijzing, Aanmelding.Afgerond> afgerond(Aanmelding aanmelding, Afronding afronding, LocalDate op) {
        return nietEerder(aanmelding, op)
                .map(dag -> new Aanmelding.Afgerond(aanmelding.ontvangst(), aanmelding.contacten(), afronding, dag));
    }

    private static Either<Afwijzing, LocalDate> nietEerder(Aanmelding aanmelding, LocalDate op) {
        LocalDate laatste = laatsteDag(aanmelding.ontvangst(), aanmelding.contacten());
        return op.isBefore(laatste)
                ? Either.left(Voorschrift.CONTACT.wijsAf("te-vroeg", Gegeven.van("vorige", laatste)))
                : Either.right(op);
    }
}
