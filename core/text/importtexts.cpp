#include "core/text/texttable.h"

#include <iterator>

namespace grondplan {

static constexpr Text kImportTexts[] = {
    // Of a Compose file. %1 is the service unless another word stands before it.
    {"finding.compose.unset-variable",
     QT_TRANSLATE_NOOP("grondplan",
                       "Service %1: “%2” needs the variable %3, which is not set; it counts as not given.")},
    {"finding.compose.required-variable",
     QT_TRANSLATE_NOOP("grondplan",
                       "The variable %1 is not set, and the file says that it cannot do without it.")},
    {"finding.compose.interpolation",
     QT_TRANSLATE_NOOP("grondplan",
                       "“%1” holds a “$” that starts no variable; write “$$” for a dollar sign.")},
    {"finding.compose.env-line",
     QT_TRANSLATE_NOOP("grondplan", "This line is no setting of the form NAME=value; it was left out.")},
    {"finding.compose.not-a-number",
     QT_TRANSLATE_NOOP("grondplan", "Service %1: “%3” is no value for “%2”; it counts as not given.")},
    {"finding.compose.out-of-range",
     QT_TRANSLATE_NOOP("grondplan",
                       "Service %1: “%2” is %3, and must be from %4 to %5; it counts as not given.")},
    {"finding.compose.above-limit",
     QT_TRANSLATE_NOOP("grondplan",
                       "Service %1: “%2” reserves %3, more than its limit: it cannot use what it reserves.")},
    {"finding.compose.port-skipped",
     QT_TRANSLATE_NOOP("grondplan", "Service %1: “%2” names no container port; it was left out.")},
    {"finding.compose.gpus-all",
     QT_TRANSLATE_NOOP("grondplan",
                       "Service %1 takes all GPUs of its host; one was counted. Set how many it needs.")},
    {"finding.compose.fragment",
     QT_TRANSLATE_NOOP("grondplan", "Service %1 has neither an image nor a build: the file may be a fragment "
                                    "that is laid over another.")},
    {"finding.compose.service-reset",
     QT_TRANSLATE_NOOP("grondplan", "Service %1 is taken away by “!reset”; it was left out.")},
    {"finding.compose.one-shot",
     QT_TRANSLATE_NOOP("grondplan",
                       "Service %1 runs once and stops: it is listed, and makes no steady load.")},
    {"finding.compose.template-service",
     QT_TRANSLATE_NOOP("grondplan", "Other services extend %1 and none needs it: it may be a template that "
                                    "never runs. Switch it off if so.")},
    {"finding.compose.undeclared-volume",
     QT_TRANSLATE_NOOP("grondplan", "Service %1 uses the volume “%2”, which is not declared under “volumes”; "
                                    "Compose would refuse this.")},
    {"finding.compose.unknown-service",
     QT_TRANSLATE_NOOP("grondplan",
                       "Service %1 needs “%2” (%3), which is not in the file; the link was left out.")},
    {"finding.compose.needs-itself",
     QT_TRANSLATE_NOOP("grondplan", "Service %1 needs itself (%3); the link was left out.")},
    {"finding.compose.shm-size",
     QT_TRANSLATE_NOOP("grondplan", "Service %1 asks for %2 of shared memory, which is no limit; check that "
                                    "its memory leaves room for it.")},
    {"finding.compose.jvm-heap",
     QT_TRANSLATE_NOOP("grondplan", "Service %1 gives its Java program a heap of %2; it needs that and more. "
                                    "Nothing was added for it.")},
    {"finding.compose.bad-name",
     QT_TRANSLATE_NOOP("grondplan", "“%1” cannot be the name of a service; it was left out.")},
    {"finding.compose.service-not-a-map",
     QT_TRANSLATE_NOOP("grondplan", "Service %1 has no fields; it was left out.")},
    {"finding.compose.service-twice",
     QT_TRANSLATE_NOOP("grondplan", "Service %1 comes a second time; the first one stands.")},
    {"finding.compose.no-services", QT_TRANSLATE_NOOP("grondplan", "There is no service in this file.")},
    {"finding.compose.extends-unknown",
     QT_TRANSLATE_NOOP("grondplan",
                       "Service %1 extends “%2”, which is not there; only its own fields were read.")},
    {"finding.compose.extends-cycle",
     QT_TRANSLATE_NOOP("grondplan",
                       "Service %1 extends “%2” in a circle or too deeply; only its own fields were read.")},
    {"finding.compose.file-not-found",
     QT_TRANSLATE_NOOP("grondplan", "The file “%1” named here does not exist; what it holds is missing.")},
    {"finding.compose.file-not-read",
     QT_TRANSLATE_NOOP("grondplan", "The file “%1” named here could not be read; what it holds is missing.")},
    {"finding.compose.file-outside",
     QT_TRANSLATE_NOOP(
         "grondplan",
         "“%1” lies outside the folder of the file, so it was not opened; what it holds is missing.")},
    {"finding.compose.file-malformed",
     QT_TRANSLATE_NOOP("grondplan", "The file “%1” named here could not be read: %2: %3")},
    {"finding.compose.too-many-files",
     QT_TRANSLATE_NOOP("grondplan", "“%1” was not opened: at most %2 files of 20 MB together are read.")},
    {"finding.compose.too-large",
     QT_TRANSLATE_NOOP("grondplan",
                       "The services that extend others grow too large; some were read as they stand.")},

    // What is wrong with a YAML file as a whole, after its place.
    {"yaml.duplicate-key",
     QT_TRANSLATE_NOOP("grondplan", "the key “%1” comes a second time in the same map")},
    {"yaml.merge-not-a-map",
     QT_TRANSLATE_NOOP("grondplan", "“<<” merges maps only, and this is a list or a text")},
    {"yaml.unknown-alias", QT_TRANSLATE_NOOP("grondplan", "no anchor “&%1” stands before this alias")},
    {"yaml.cycle", QT_TRANSLATE_NOOP("grondplan", "the alias “*%1” stands inside of what it names")},
    {"yaml.key-not-text", QT_TRANSLATE_NOOP("grondplan", "a list or a map cannot be a key here")},
    {"yaml.conflict-marker",
     QT_TRANSLATE_NOOP("grondplan",
                       "this is a conflict marker of a version control system; resolve the conflict first")},
    {"yaml.character", QT_TRANSLATE_NOOP("grondplan", "the byte %1 cannot stand in a YAML file in UTF-8")},
    {"yaml.unreadable", QT_TRANSLATE_NOOP("grondplan", "this is not YAML")},

    // What is more than accepted: “%1: … is N, while at most M is accepted”.
    {"yaml.bytes", QT_TRANSLATE_NOOP("grondplan", "the number of bytes")},
    {"yaml.depth", QT_TRANSLATE_NOOP("grondplan", "the depth of nesting")},
    {"yaml.nodes", QT_TRANSLATE_NOOP("grondplan", "the number of values, aliases filled in,")},
    {"yaml.aliases", QT_TRANSLATE_NOOP("grondplan", "the number of aliases")},
    {"yaml.documents", QT_TRANSLATE_NOOP("grondplan", "the number of documents")},
    {"yaml.text", QT_TRANSLATE_NOOP("grondplan", "the length of the text, variables filled in,")},
    {"import.services", QT_TRANSLATE_NOOP("grondplan", "the number of services")},
};

TextTable importTexts()
{
    return {kImportTexts, std::size(kImportTexts)};
}

} // namespace grondplan
