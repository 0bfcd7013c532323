#pragma once

#include "core/base/result.h"
#include "ui/commands/fragment.h"

#include <QMimeData>

#include <memory>
#include <optional>

namespace grondplan::ui {

/// The MIME type of objects of a sketch; the data is a project's file, compressed.
inline constexpr char kObjectsMimeType[] = "application/x-grondplan-objects";

/// Objects on their way to another place, scenario, window or program. Within the program they go as they
/// are; the bytes and the text for others are made when somebody asks for them.
class ObjectsMime final : public QMimeData
{
    Q_OBJECT
public:
    /// \param from  the project they were copied from: its name, currency and ids
    ObjectsMime(Fragment fragment, std::shared_ptr<const Project> from);

    [[nodiscard]] const Fragment &fragment() const { return m_fragment; }
    [[nodiscard]] QStringList formats() const override;
    [[nodiscard]] bool hasFormat(const QString &type) const override;

protected:
    [[nodiscard]] QVariant retrieveData(const QString &type, QMetaType meta) const override;

private:
    Fragment m_fragment;
    std::shared_ptr<const Project> m_from;
};

/// The bytes of a fragment for another program of this kind. \errors as store::imageOf()
[[nodiscard]] Result<QByteArray> bytesOf(const Fragment &fragment, const Project &from);
/// The objects that data holds; nothing where it holds none. \errors as store::projectFromImage(),
/// ProjectDamaged: the bytes are not those that were written
[[nodiscard]] Result<std::optional<Fragment>> objectsIn(const QMimeData &data);
/// A line a workload, as readShorthand() reads them: for mail, spreadsheets and chat.
[[nodiscard]] QString textOf(const Fragment &fragment);

} // namespace grondplan::ui
