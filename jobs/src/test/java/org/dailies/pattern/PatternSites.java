package org.dailies.pattern;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.SourceInterpreter;
import org.objectweb.asm.tree.analysis.SourceValue;

/** Finds in compiled classes where regular expressions are made, and what they say. */
final class PatternSites {
  /**
   * A place where an expression is made.
   *
   * @param where the class and method
   * @param text the expression; null where it is computed
   * @param flags the flags of {@link Pattern}
   * @param whole whether it is only ever matched against whole texts
   */
  record Site(String where, String text, int flags, boolean whole) {
    Pattern pattern() {
      return Pattern.compile(text, flags);
    }
  }

  private static final String PATTERN = "java/util/regex/Pattern";
  private static final Set<String> WHOLE = Set.of("matches", "rlike");

  /** Methods whose first argument is an expression, as owner and name. */
  private static final Set<String> MAKERS =
      Set.of(
          PATTERN + ".compile",
          PATTERN + ".matches",
          "java/lang/String.matches",
          "java/lang/String.split",
          "java/lang/String.splitWithDelimiters",
          "java/lang/String.replaceAll",
          "java/lang/String.replaceFirst",
          "java/util/Scanner.useDelimiter",
          "java/util/Scanner.findInLine",
          "java/util/Scanner.findWithinHorizon",
          "org/apache/spark/sql/Column.rlike");

  /** Functions of Spark whose second argument is an expression. */
  private static final String SPARK_FUNCTIONS = "org/apache/spark/sql/functions";

  private PatternSites() {}

  /** The sites in all classes below a directory. */
  static List<Site> in(Path classes) {
    try (Stream<Path> files = Files.walk(classes)) {
      List<Site> sites = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".class")).sorted().toList()) {
        sites.addAll(of(Files.readAllBytes(file)));
      }
      return sites;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sites in one class file. */
  static List<Site> of(byte[] bytes) {
    ClassNode type = new ClassNode();
    new ClassReader(bytes).accept(type, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    List<Site> sites = new ArrayList<>();
    for (MethodNode method : type.methods) {
      if (calls(method)) {
        read(type.name, method, sites);
      }
    }
    return sites;
  }

  private static boolean calls(MethodNode method) {
    for (AbstractInsnNode step : method.instructions) {
      if ((step instanceof MethodInsnNode call && isMaker(call.owner, call.name))
          || (step instanceof InvokeDynamicInsnNode handed && made(handed) != null)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMaker(String owner, String name) {
    return MAKERS.contains(owner + "." + name)
        || (owner.equals(SPARK_FUNCTIONS) && (name.startsWith("regexp") || name.equals("rlike")));
  }

  private static void read(String type, MethodNode method, List<Site> into) {
    String where = type.replace('/', '.') + "#" + method.name;
    Frame<SourceValue>[] frames = frames(type, method);
    for (int i = 0; i < frames.length; i++) {
      AbstractInsnNode step = method.instructions.get(i);
      if (step instanceof InvokeDynamicInsnNode handed && made(handed) != null) {
        into.add(new Site(where, null, 0, false));
      }
      if (frames[i] == null
          || !(step instanceof MethodInsnNode call)
          || !isMaker(call.owner, call.name)
          || call.desc.startsWith("(Ljava/util/regex/Pattern;")) {
        continue;
      }
      int arguments = Type.getArgumentTypes(call.desc).length;
      int expression = call.owner.equals(SPARK_FUNCTIONS) ? 1 : 0;
      SourceValue text = frames[i].getStack(frames[i].getStackSize() - arguments + expression);
      boolean flagged = call.desc.startsWith("(Ljava/lang/String;I)Ljava/util/regex");
      Integer flags = flagged ? number(frames[i].getStack(frames[i].getStackSize() - 1)) : 0;
      String constant = flags == null ? null : constant(text);
      into.add(new Site(where, constant, constant == null ? 0 : flags, WHOLE.contains(call.name)));
    }
  }

  /** A method handle to what makes an expression, as in {@code String::split}; or null. */
  private static Handle made(InvokeDynamicInsnNode step) {
    for (Object argument : step.bsmArgs) {
      if (argument instanceof Handle handle && isMaker(handle.getOwner(), handle.getName())) {
        return handle;
      }
    }
    return null;
  }

  private static Frame<SourceValue>[] frames(String type, MethodNode method) {
    try {
      return new Analyzer<>(new SourceInterpreter()).analyze(type, method);
    } catch (AnalyzerException e) {
      throw new IllegalStateException(type + "#" + method.name, e);
    }
  }

  private static String constant(SourceValue value) {
    return only(value) instanceof LdcInsnNode load && load.cst instanceof String text ? text : null;
  }

  private static Integer number(SourceValue value) {
    AbstractInsnNode step = only(value);
    if (step instanceof LdcInsnNode load && load.cst instanceof Integer number) {
      return number;
    }
    if (step instanceof IntInsnNode push) {
      return push.operand;
    }
    boolean small =
        step instanceof InsnNode
            && step.getOpcode() >= Opcodes.ICONST_0
            && step.getOpcode() <= Opcodes.ICONST_5;
    return small ? step.getOpcode() - Opcodes.ICONST_0 : null;
  }

  private static AbstractInsnNode only(SourceValue value) {
    return value.insns.size() == 1 ? value.insns.iterator().next() : null;
  }
}
