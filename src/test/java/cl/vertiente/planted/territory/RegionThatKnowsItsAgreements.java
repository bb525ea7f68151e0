package cl.vertiente.planted.territory;

import cl.vertiente.agreement.domain.AgreementState;

/** Against the arrows: territory lies below agreement. */
class RegionThatKnowsItsAgreements {

    AgreementState state;
}
