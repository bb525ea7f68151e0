package cl.vertiente.planted;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;

/** A use case that nobody wrote into the table of permissions. */
@UseCase(Role.ADMINISTRATOR)
public class UnlistedUseCase {
}
