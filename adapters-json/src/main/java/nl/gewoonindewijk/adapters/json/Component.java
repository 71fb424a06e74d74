package nl.gewoonindewijk.adapters.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/**
 * A component of a record.
 *
 * @param onderdeel the property it is written as
 * @param accessor reads it
 */
record Component(Onderdeel<Object> onderdeel, Method accessor) {

    Object van(Object geheel) {
        try {
            return accessor.invoke(geheel);
        } catch (InvocationTargetException | IllegalAccessException e) {
            throw new IllegalStateException("Een record geeft zijn eigen componenten.", e);
        }
    }
}
