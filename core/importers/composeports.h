#pragma once

#include "core/importers/yaml.h"

#include <QString>

#include <optional>

namespace grondplan::importers {

/// A port entry in one form: "80", "8080:80", "127.0.0.1:8001:8001", "53:53/udp", "8000-8002:9000-9002". TCP
/// is not said. Nothing where no container port is left, as when its variable is not set.
std::optional<QString> portText(const yaml::Node &port);

/// Where the data of a `volumes` entry of a service lives.
struct MountSource
{
    enum class Kind
    {
        Named,
        Bind,
        Anonymous,
        Other
    };
    Kind kind = Kind::Other;
    QString name; ///< of a named volume
};

MountSource mountSource(const yaml::Node &mount);

} // namespace grondplan::importers
