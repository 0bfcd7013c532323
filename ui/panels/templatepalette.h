#pragma once

#include "core/catalogue/catalogue.h"

#include <QWidget>

#include <memory>

class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace grondplan::ui {

class Document;

/// MIME type of a template that is dragged onto the canvas; the data is its id in UTF-8.
inline constexpr char kTemplateMime[] = "application/x-grondplan-template";

/// The kinds of workload one can add, by group, with a field to find one. Drag one onto the canvas, or press
/// Enter on it.
class TemplatePalette final : public QWidget
{
    Q_OBJECT
public:
    explicit TemplatePalette(Document &document, QWidget *parent = nullptr);

    void focusSearch();

Q_SIGNALS:
    void templateChosen(const QString &templateId); ///< by Enter or double click
    void zoneWanted();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void fill();
    void filter(const QString &wanted);
    void choose(QTreeWidgetItem *item);
    [[nodiscard]] QTreeWidgetItem *firstShown() const;

    Document &m_document;
    std::shared_ptr<const Catalogue> m_shown;
    QLineEdit *m_search = nullptr;
    QTreeWidget *m_tree = nullptr;
    QPushButton *m_addZone = nullptr;
};

} // namespace grondplan::ui
