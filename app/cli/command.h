#pragma once

#include "core/base/finding.h"
#include "core/base/result.h"
#include "core/text/words.h"

#include <QByteArray>
#include <QCommandLineParser>
#include <QStringList>

namespace grondplan::cli {

/// Exit codes of every command.
enum class Exit
{
    Done = 0,
    Errors = 1,
    Usage = 2,
    Files = 3,
    Interrupted = 130
};

/// What every command gets: its language, and where its words go.
struct Context
{
    Words words;
    bool quiet = false;
    QString command; ///< the one that runs
};

/// One command of grondplan-cli: its options, and what it does with them.
struct Command
{
    const char *name;
    const char *arguments;   ///< "PROJECT|INPUT..." as --help shows it
    const char *description; ///< text id of one line
    /// What must exist before it runs: nothing but the core, fonts to draw with, or widgets for charts; never
    /// a display.
    enum class Needs
    {
        Core,
        Fonts,
        Widgets
    } needs;
    void (*declare)(QCommandLineParser &parser, const Words &words);
    Exit (*run)(const QCommandLineParser &parser, Context &context);
};

// One file per command, named after it.
extern const Command kImport;
extern const Command kIntake;
extern const Command kPlan;
extern const Command kTiers;
extern const Command kOutlook;
extern const Command kCompare;
extern const Command kRender;
extern const Command kProposal;
extern const Command kCatalogue;
extern const Command kPack;

/// What a line on standard error starts with, behind the place in a file. Programs read it, so it is the same
/// in every language.
inline const QString kError = QStringLiteral("error: ");
inline const QString kWarning = QStringLiteral("warning: ");
/// The same where no place stands before it: such a line is for people, in their language.
QString label(const Words &words, Severity severity);

/// The names that stand for values in a line of usage ("PROJECT|INPUT... [OPTIONS]") in words; what is to be
/// typed as it stands is left.
QString placeholder(const Words &words, const QString &usage);
QString placeholder(const Words &words, const char *usage);

/// Writes to standard output, all of it or Exit::Files.
Exit print(const QByteArray &text);
/// A line on standard error.
void complain(const QString &line);
/// The sentence of an error on standard error, and the exit code that belongs to it.
Exit fail(const Context &context, const Error &error);
/// Wrong usage: the sentence with this id, and how to get help.
Exit usage(const Context &context, const char *textId, const QStringList &args = {});
/// Writes a file in one step (or standard output for "-"); a failure leaves what was there.
Exit writeFile(const Context &context, const QString &path, const QByteArray &bytes);

/// Findings on standard error as `file:line:column: error: message`, down to `least`. Sizes that were assumed
/// share a line.
void report(const Context &context, const Findings &findings, Severity least = Severity::Warning);

} // namespace grondplan::cli
