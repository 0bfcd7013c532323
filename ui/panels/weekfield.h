#pragma once

#include "core/catalogue/catalogue.h"
#include "core/scenario/week.h"

#include <QWidget>

#include <memory>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;

namespace grondplan::ui {

class Document;
class WeekPicture;

/// How the need of CPU goes over the week: a profile of the catalogue, or hours of its own read from a file,
/// with a picture of it.
class WeekField final : public QWidget
{
    Q_OBJECT
public:
    explicit WeekField(Document &document, QWidget *parent = nullptr);

    /// Nothing chosen where they differ.
    void show(const std::vector<const WeekCurve *> &weeks);
    using QWidget::show;
    void retranslate();
    /// Takes the hours of a file, or says below the field why not.
    void readFile(const QString &path);

Q_SIGNALS:
    void chosen(const WeekCurve &week); ///< by the user

private:
    void fill();
    void describe();
    [[nodiscard]] std::vector<std::int32_t> shares() const;

    Document &m_document;
    std::shared_ptr<const Catalogue> m_catalogue;
    WeekCurve m_shown;
    bool m_differs = false;
    QComboBox *m_profile = nullptr;
    QPushButton *m_import = nullptr;
    WeekPicture *m_picture = nullptr;
    QLabel *m_remark = nullptr;
};

} // namespace grondplan::ui
