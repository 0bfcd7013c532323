#pragma once

#include "core/importers/brand.h"

#include <QDialog>

class QLabel;
class QListWidget;

namespace grondplan::ui {

class Document;

/// Shows what a brand file would put on the proposal, with everything that was remarked. Changes nothing
/// itself: apply() makes the one undoable step of it.
class BrandDialog final : public QDialog
{
    Q_OBJECT
public:
    BrandDialog(Document &document, importers::BrandOutcome outcome, QWidget *parent = nullptr);

    /// Puts the brand in the project. \errors as putBrand()
    Result<> apply();
    [[nodiscard]] bool isUsable() const; ///< no mistake was found

private:
    [[nodiscard]] QWidget *head();
    [[nodiscard]] QWidget *facts();
    [[nodiscard]] QWidget *remarks();

    Document &m_document;
    importers::BrandOutcome m_outcome;
};

/// Takes the brand out of the project, in one undoable step.
void removeBrandFrom(Document &document);

} // namespace grondplan::ui
