package cl.vertiente.planted.ledger.persistence;

import cl.vertiente.ledger.boundary.ReadVouchers;

/** A query that calls back up. */
class QueryThatCallsAUseCase {

    ReadVouchers useCase;
}
