package cl.vertiente.planted.territory;

import cl.vertiente.agreement.AgreementState;

/** Against the arrows: territory lies below agreement. */
class RegionThatKnowsItsAgreements {

    AgreementState state;
}
