package nl.gewoonindewijk.overtreders.budget;

import net.jqwik.api.Arbitrary;

record KentEenRaamwerk(Arbitrary<String> teksten) {}
