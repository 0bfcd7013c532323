grondplan_add_test(tst_shell LABEL gui
  SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_shell.cpp ${CMAKE_CURRENT_LIST_DIR}/palettecases.cpp
    ${CMAKE_CURRENT_LIST_DIR}/tourcases.cpp
  DEPENDS Grondplan::Ui)

grondplan_add_test(tst_output LABEL gui
  SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_output.cpp ${CMAKE_CURRENT_LIST_DIR}/shell.h
  DEPENDS Grondplan::Ui)

grondplan_add_test(tst_brandingwindow LABEL gui
  SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_branding.cpp ${CMAKE_CURRENT_LIST_DIR}/shell.h
          ${CMAKE_CURRENT_LIST_DIR}/../../support/brands.cpp
  DEPENDS Grondplan::Ui)

grondplan_add_test(tst_intakeguide LABEL gui
  SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_intakeguide.cpp ${CMAKE_CURRENT_LIST_DIR}/shell.h
  DEPENDS Grondplan::Ui)
