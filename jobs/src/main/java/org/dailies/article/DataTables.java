package org.dailies.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells tables that an article shows from those that only lay a page out. */
final class DataTables {
  private static final int MIN_CELLS = 4;
  private static final int LONGEST_CELL = 200;

  private final List<Block> blocks;
  private final Container core;
  private final Map<Container, Boolean> known = new HashMap<>();

  DataTables(List<Block> blocks, Container core) {
    this.blocks = blocks;
    this.core = core;
  }

  /** Whether a block is a cell of a table with data within the core. */
  boolean holds(Block block) {
    Container table = block.kind == Block.Kind.CELL ? tableOf(block.container) : null;
    return table != null && known.computeIfAbsent(table, this::data);
  }

  private static Container tableOf(Container c) {
    Container at = c;
    while (at != null && !at.tag.equals("table")) {
      at = at.parent;
    }
    return at;
  }

  /** Whether a table in the core is all short cells and no links, one table in itself. */
  private boolean data(Container table) {
    if (table == core || !table.inside(core) || tableOf(table.parent) != null) {
      return false;
    }
    int cells = 0;
    int links = 0;
    for (int i = table.firstBlock; i < table.endBlock; i++) {
      Block b = blocks.get(i);
      boolean own = b.kind == Block.Kind.CELL && tableOf(b.container) == table;
      if (!own || b.text.length() > LONGEST_CELL) {
        return false;
      }
      cells++;
      links += b.linkDensity() > 0.5 ? 1 : 0;
    }
    return cells >= MIN_CELLS && links * 4 <= cells;
  }
}
