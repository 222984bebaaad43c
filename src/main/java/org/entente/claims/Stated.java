package org.entente.claims;

import java.util.List;

/** What a statement claims. */
interface Stated {

  Statement statement();

  List<Claim> claims();
}
