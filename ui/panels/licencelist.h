#pragma once

#include "core/catalogue/catalogue.h"

#include <QListWidget>

#include <memory>
#include <vector>

namespace grondplan::ui {

class Document;

/// The licences of the catalogue, to tick those that hold: of a zone's servers, or of what runs in a
/// workload. Each with its price, and how its vendor counts it in the tooltip.
class LicenceList final : public QListWidget
{
    Q_OBJECT
public:
    enum class Of
    {
        Zones,
        Workloads
    };
    LicenceList(Document &document, Of of, QWidget *parent = nullptr);

    /// Ticks what they name, partly where they differ.
    void show(const std::vector<const QStringList *> &chosen);
    using QListWidget::show;

Q_SIGNALS:
    void ticked(const QString &licence, bool on); ///< by the user

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    [[nodiscard]] bool offers(const Licence &licence) const;

    Document &m_document;
    Of m_of;
    std::shared_ptr<const Catalogue> m_shown;
};

} // namespace grondplan::ui
