package org.dailies.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MutationsTest {

  @Test
  void mutatedArchivesAreReadWithoutFault() {
    Mutations mutations = new Mutations(Mutations.own(), 20240506);
    for (int i = 0; i < 3000; i++) {
      assertThat(mutations.one()).isNull();
    }
  }
}
