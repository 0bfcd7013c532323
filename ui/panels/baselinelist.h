#pragma once

#include "core/catalogue/catalogue.h"
#include "core/scenario/scenario.h"

#include <QListWidget>

#include <memory>
#include <vector>

namespace grondplan::ui {

class Document;

/// The servers of the catalogue, to tick those that a zone may use. Each with its price, an estimate marked
/// as such, and its source in the tooltip.
class BaselineList final : public QListWidget
{
    Q_OBJECT
public:
    explicit BaselineList(Document &document, QWidget *parent = nullptr);

    void show(const std::vector<const Zone *> &zones); ///< ticks what they allow, partly where they differ
    using QListWidget::show;
    [[nodiscard]] QString current() const; ///< the id of the row that is chosen; empty without one

Q_SIGNALS:
    void allowed(const QString &baseline, bool allowed); ///< the user ticked

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void retranslate();

    Document &m_document;
    std::shared_ptr<const Catalogue> m_shown;
};

} // namespace grondplan::ui
