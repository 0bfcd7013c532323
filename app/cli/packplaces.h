#pragma once

#include "core/importers/yaml.h"

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <memory>
#include <optional>

namespace grondplan::cli {

struct TextPlace
{
    int line = 0; ///< from 1 on
    int column = 0;
};

/// Knows where things of a JSON text are written.
class TextPlaces
{
public:
    explicit TextPlaces(const QByteArray &json);
    /// `path` as "items[3].demand[0]", or as far of it as there is. Nothing for a text that is too large.
    [[nodiscard]] std::optional<TextPlace> of(const QString &path) const;

private:
    std::shared_ptr<const importers::yaml::Node> m_root;
};

/// Whether an object of the text names a key more than once, of which `parsed` keeps one.
bool hasKeyTwice(const QByteArray &json, const QJsonValue &parsed);
/// Where it is the second time; nothing for a text that is too large.
std::optional<TextPlace> placeOfKeyTwice(const QByteArray &json);

} // namespace grondplan::cli
