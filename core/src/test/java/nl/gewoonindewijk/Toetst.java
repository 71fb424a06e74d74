package nl.gewoonindewijk;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says which rules a test class tests, so that a rule without a test is found. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Toetst {

    /** Codes of the rules, such as {@code UA-9.1.4-WINST}. */
    String[] value();
}
