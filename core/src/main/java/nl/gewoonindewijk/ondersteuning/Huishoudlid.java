package nl.gewoonindewijk.ondersteuning;

import nl.gewoonindewijk.gedeeld.HuishoudenId;
import nl.gewoonindewijk.gedeeld.InwonerId;
import nl.gewoonindewijk.gedeeld.Wijkcode;

/**
 * Een huishoudlid: a resident as a member of a household in a neighbourhood, as it was when the case began.
 *
 * @param inwoner the resident
 * @param huishouden the household
 * @param wijk the neighbourhood they live in
 */
public record Huishoudlid(InwonerId inwoner, HuishoudenId huishouden, Wijkcode wijk) {}
