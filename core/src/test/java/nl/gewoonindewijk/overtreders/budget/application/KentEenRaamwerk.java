package nl.gewoonindewijk.overtreders.budget.application;

import net.jqwik.api.Arbitrary;

record KentEenRaamwerk(Arbitrary<String> teksten) {}
